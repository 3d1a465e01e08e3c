import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { countLessonReach, listFirstAttempts } from '#db/queries/item-answers'
import { countPlaces } from '#db/queries/run-enrolments'
import { dropOff, worstSteps } from '~/domain/drop-off'
import { fewestAnswers } from '~/domain/item-analysis'
import { insightWords } from '~/i18n/insight'
import { runPageWords } from '~/i18n/run-page'
import { Details } from '~/ui/details'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { LessonReachChart, LessonReachTable } from './lesson-reach'
import { QuestionFigures } from './question-figures'
import { quizzesShown } from './question-words'

/** How many of the hardest questions stand on top. */
const hardestShown = 8

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course } = await runAt(request, params)
	const people = (await countPlaces(db, [run.id])).get(run.id)?.seated ?? 0
	const heading = runHeading(run)
	const { language } = course
	if (people < fewestAnswers) return { heading, language, people, steps: null, worst: [], quizzes: [], hardest: [] }
	const steps = dropOff(course, await countLessonReach(db, run))
	const quizzes = quizzesShown(course, await listFirstAttempts(db, run))
	const hardest = quizzes
		.flatMap(({ questions }) => questions)
		.filter(({ facility }) => facility < 0.8)
		.sort((one, other) => one.facility - other.facility)
		.slice(0, hardestShown)
	return { heading, language, people, steps, worst: worstSteps(steps, 3), quizzes, hardest }
}

export const links = leadLinks
export const meta = ({ data }: { data: { heading: { title: string } } | undefined }) => {
	const { title } = insightWords()
	return pageTitle(data ? runPageWords().title(title, data.heading.title) : title)
}

export default function InsightPage() {
	const { heading, language, people, steps, worst, quizzes, hardest } = useLoaderData<typeof loader>()
	const words = insightWords()
	return (
		<RunPage run={heading} title={words.title} here={words.title} lead={words.lead}>
			{steps === null ? (
				<p>{people === 0 ? words.nobody(fewestAnswers) : words.tooFew(fewestAnswers, people)}</p>
			) : (
				<>
					<h2>{words.whereTheyStop}</h2>
					<LessonReachChart steps={steps} people={people} />
					{worst.length > 0 ? (
						<ul>
							{worst.map(({ lessonId, module, number, title, lost }) => (
								<li key={lessonId}>
									<Rich text={words.lost(lost, module, number)} lesson={() => <span lang={language}>{title}</span>} />
								</li>
							))}
						</ul>
					) : (
						<p>{words.nothingStandsOut}</p>
					)}
					<Details summary={words.allLessons}>
						<LessonReachTable steps={steps} people={people} language={language} />
					</Details>
					<h2>{words.hard}</h2>
					{hardest.length > 0 ? (
						<QuestionFigures caption={words.hardest} questions={hardest} language={language} />
					) : (
						<p>{quizzes.length === 0 ? words.noneAnswered(fewestAnswers) : words.noneHard}</p>
					)}
					{quizzes.map(({ id, title, questions }) => (
						<Details key={id} summary={title}>
							<QuestionFigures caption={title} questions={questions} language={language} />
						</Details>
					))}
					{quizzes.length > 0 ? <Reading /> : null}
				</>
			)}
		</RunPage>
	)
}

function Reading() {
	const words = insightWords().reading
	return (
		<>
			<h2>{words.title}</h2>
			<p>
				<Rich text={words.right} />
			</p>
			<p>
				<Rich text={words.divides} />
			</p>
			<p>{words.caution}</p>
		</>
	)
}
