import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { textIn } from '~/domain/language'
import { exerciseWords } from '~/i18n/exercise'
import { learnPathWords } from '~/i18n/learn-path'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { coursePath, modulePath } from '~/ui/paths'
import { requireLearner } from '../shared/place.server'
import { exerciseAt, wayBackFrom } from '../shared/practice.server'
import { PrintButton } from './print-button'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, module, exercise, lesson } = await exerciseAt(params, request)
	await requireLearner(request, course)
	const { language } = course
	return {
		course: { slug: course.slug },
		module: { slug: module.slug, number: module.number },
		lesson: wayBackFrom(course, module, lesson),
		language,
		title: textIn(exercise.title, language),
		purpose: textIn(exercise.purpose, language),
		minutes: exercise.paper.minutes,
		prompts: exercise.paper.prompts.map(({ text, lines }) => ({ text: textIn(text, language), lines })),
	}
}

type ExerciseData = Awaited<ReturnType<typeof loader>>

export const meta = ({ data }: { data: ExerciseData | undefined }) => pageTitle(data?.title ?? exerciseWords().title)

/** The sheet of an exercise, to print and write on. */
export default function ExercisePage() {
	const { course, module, lesson, language, title, purpose, minutes, prompts } = useLoaderData<typeof loader>()
	const words = exerciseWords(language)
	const { course: courseName, module: moduleName } = learnPathWords()
	return (
		<Page
			title={<span lang={language}>{title}</span>}
			above={
				<Breadcrumbs
					items={[
						{ to: coursePath(course), text: courseName },
						{ to: modulePath(course, module), text: moduleName(module.number) },
						{ ...lesson, lang: language },
						{ text: words.sheet(title), lang: language },
					]}
				/>
			}
		>
			<div className="flow" lang={language}>
				<p>
					{words.afterwards} {purpose} {words.time(minutes)}
				</p>
				<PrintButton language={language} />
				<ol className="sheet">
					{prompts.map((prompt) => (
						<li key={prompt.text}>
							<p>{prompt.text}</p>
							<Lines count={prompt.lines} />
						</li>
					))}
				</ol>
				<p className="sheet-foot">{words.private}</p>
				<p className="actions">
					<Link to={lesson.to}>{words.backToLesson(lesson.text)}</Link>
				</p>
			</div>
		</Page>
	)
}

/** Room to write on paper; nothing to read. */
function Lines({ count }: { count: number }) {
	return (
		<div className="sheet-lines" aria-hidden="true">
			{Array.from({ length: count }, (_, index) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: one empty line is as good as another
				<span key={index} />
			))}
		</div>
	)
}
