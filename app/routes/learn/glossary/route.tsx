import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { textIn } from '~/domain/language'
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
			meaning: textIn(word.meaning, course.language),
			module: { number: module.number, to: modulePath(course, module) },
		})),
	)
	words.sort((one, other) => one.term.localeCompare(other.term, course.language))
	return { course: { slug: course.slug, language: course.language }, words }
}

/** There is nothing to send here. */
export const action = onlyToRead

export const meta = () => pageTitle('Ordliste')

export default function GlossaryPage() {
	const { course, words } = useLoaderData<typeof loader>()
	return (
		<Page
			title="Ordliste"
			lead="Ordene som kurset bruker, og hva de betyr her."
			above={<Breadcrumbs items={[{ to: coursePath(course), text: 'Kurset' }, { text: 'Ordliste' }]} />}
		>
			<dl className="glossary">
				{words.map((word) => (
					<div key={word.id} id={word.id}>
						<dt lang={course.language}>{word.term}</dt>
						<dd>
							<span lang={course.language}>{word.meaning}</span>{' '}
							<Link to={word.module.to}>Modul {word.module.number}</Link>
						</dd>
					</div>
				))}
			</dl>
		</Page>
	)
}
