import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { textIn } from '~/domain/language'
import { glossaryWords } from '~/i18n/glossary'
import { learnPathWords } from '~/i18n/learn-path'
import { onlyToRead } from '~/lib/http-errors.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { coursePath, modulePath } from '~/ui/paths'
import { courseAt } from '../shared/place.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const course = await courseAt(params, request)
	const words = course.modules.flatMap((module) =>
		module.glossary.map((word) => ({
			id: word.id,
			term: textIn(word.term, course.language),
			norwegian: word.term.nb,
			meaning: textIn(word.meaning, course.language),
			module: { number: module.number, to: modulePath(course, module) },
		})),
	)
	words.sort((one, other) => one.term.localeCompare(other.term, course.language))
	return { course: { slug: course.slug, language: course.language }, words }
}

/** There is nothing to send here. */
export const action = onlyToRead

export const meta = () => pageTitle(glossaryWords().title)

export default function GlossaryPage() {
	const { title, lead } = glossaryWords()
	const path = learnPathWords()
	const { course, words } = useLoaderData<typeof loader>()
	return (
		<Page
			title={title}
			lead={lead}
			width="wide"
			above={<Breadcrumbs items={[{ to: coursePath(course), text: path.course }, { text: title }]} />}
		>
			<dl className="glossary">
				{words.map((word) => (
					<div key={word.id} id={word.id}>
						<dt lang={course.language}>
							<Term {...word} />
						</dt>
						<dd>
							<span lang={course.language}>{word.meaning}</span>{' '}
							<Link to={word.module.to}>{path.module(word.module.number)}</Link>
						</dd>
					</div>
				))}
			</dl>
		</Page>
	)
}

/** A word, and beside a translated one the Norwegian word in brackets, which is read out in Norwegian. */
function Term({ term, norwegian }: { term: string; norwegian: string }) {
	const inBrackets = ` (${norwegian})`
	if (!term.endsWith(inBrackets)) return term
	return (
		<>
			{term.slice(0, -inBrackets.length)} (<span lang="nb">{norwegian}</span>)
		</>
	)
}
