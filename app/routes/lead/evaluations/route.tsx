import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { resultsByGroup } from '~/domain/evaluation'
import type { CourseId } from '~/domain/ids'
import { evaluationsCsvPath, evaluationsPath, leadPath } from '~/domain/run-paths'
import { evaluationsWords } from '~/i18n/evaluations'
import { shellWords } from '~/i18n/shell'
import { library } from '~/library.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { groupingOf, groupings } from '../shared/evaluation-groupings'
import { evaluationGroups } from '../shared/evaluation-groups.server'
import { leadLinks } from '../shared/lead-links'
import { requireLeader } from '../shared/run-at.server'
import { GroupTable } from './group-table'

export const links = leadLinks
export const meta = () => pageTitle(evaluationsWords().title)

/** Evaluations of every run in the leader's scope, side by side: `?vis=aar`, `kontor` or `kurs`. */
export async function loader({ request }: LoaderFunctionArgs) {
	const { person, scope } = await requireLeader(request)
	const grouping = groupingOf(new URL(request.url).searchParams)
	const found = await evaluationGroups(db, scope, grouping)
	const courses = await Promise.all(
		found.map(async ({ courseId, groups, tooFew, all }) => {
			const course = await library.findById(courseId as CourseId, person.language)
			const results = course ? resultsByGroup(course.evaluation, groups, person.language) : []
			const { title, language } = course ?? { title: courseId, language: 'nb' }
			return { id: courseId, title, language, results, tooFew, all, isEmpty: groups.length === 0 }
		}),
	)
	return { grouping, courses }
}

export default function EvaluationsPage() {
	const { grouping, courses } = useLoaderData<typeof loader>()
	const words = evaluationsWords()
	return (
		<Page
			width="wide"
			title={words.title}
			lead={words.lead}
			above={<Breadcrumbs items={[{ to: leadPath, text: shellWords().lead }, { text: words.title }]} />}
		>
			<nav className="run-nav" aria-label={words.howDivided}>
				<ul>
					{groupings.map((way) => (
						<li key={way}>
							<Link to={`${evaluationsPath}?vis=${way}`} aria-current={way === grouping ? 'page' : undefined}>
								{words.ways[way]}
							</Link>
						</li>
					))}
				</ul>
			</nav>
			{courses.length === 0 ? (
				<p>{words.noneYet}</p>
			) : (
				<p>
					<a className="link-alone" href={`${evaluationsCsvPath}?vis=${grouping}`} download>
						{words.download}
					</a>
				</p>
			)}
			{courses.map(({ id, title, language, results, tooFew, all, isEmpty }) => (
				<section key={id} aria-labelledby={`kurs-${id}`} className="flow">
					<h2 id={`kurs-${id}`} lang={language}>
						{title}
					</h2>
					<p>
						{words.inAll(all)} {tooFew > 0 ? words.leftOut(tooFew) : ''}
					</p>
					{isEmpty
						? null
						: results.map((result) => (
								<GroupTable
									key={result.id}
									{...result}
									language={language}
									heading={words.headings[grouping]}
									showsChange={grouping === 'aar' && result.groups.length > 1}
								/>
							))}
				</section>
			))}
			<p>{words.textsElsewhere}</p>
		</Page>
	)
}
