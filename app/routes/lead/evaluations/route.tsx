import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { resultsByGroup } from '~/domain/evaluation'
import type { CourseId } from '~/domain/ids'
import { evaluationsCsvPath, evaluationsPath, leadPath } from '~/domain/run-paths'
import { library } from '~/library.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { counted } from '~/ui/counted'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { evaluationGroups, groupingOf } from '../shared/evaluation-groups.server'
import { leadLinks } from '../shared/lead-links'
import { requireLeader } from '../shared/run-at.server'
import { GroupTable } from './group-table'

export const links = leadLinks
export const meta = () => pageTitle('Evalueringer')

/** Evaluations of every run in the leader's scope, side by side: `?vis=aar`, `kontor` or `kurs`. */
export async function loader({ request }: LoaderFunctionArgs) {
	const { person, scope } = await requireLeader(request)
	const grouping = groupingOf(new URL(request.url).searchParams)
	const found = await evaluationGroups(db, scope, grouping)
	const courses = await Promise.all(
		found.map(async ({ courseId, groups, tooFew, all }) => {
			const course = await library.findById(courseId as CourseId, person.language)
			const results = course ? resultsByGroup(course.evaluation, groups, person.language) : []
			return { id: courseId, title: course?.title ?? courseId, results, tooFew, all, isEmpty: groups.length === 0 }
		}),
	)
	return { grouping, courses }
}

const ways = [
	{ grouping: 'aar', text: 'År for år' },
	{ grouping: 'kontor', text: 'Distriktskontorer' },
	{ grouping: 'kurs', text: 'Kurs for kurs' },
] as const

const headings = { aar: 'År', kontor: 'Kontor', kurs: 'Kurs' } as const

export default function EvaluationsPage() {
	const { grouping, courses } = useLoaderData<typeof loader>()
	return (
		<Page
			width="wide"
			title="Evalueringer"
			lead="Hva deltakerne synes, på tvers av kursene du ser."
			above={<Breadcrumbs items={[{ to: leadPath, text: 'Kursleder' }, { text: 'Evalueringer' }]} />}
		>
			<nav className="run-nav" aria-label="Hvordan svarene deles opp">
				<ul>
					{ways.map((way) => (
						<li key={way.grouping}>
							<Link
								to={`${evaluationsPath}?vis=${way.grouping}`}
								aria-current={way.grouping === grouping ? 'page' : undefined}
							>
								{way.text}
							</Link>
						</li>
					))}
				</ul>
			</nav>
			{courses.length === 0 ? (
				<p>Det er ingen svar å vise ennå. Svarene fra et kurs kommer hit når fem har svart.</p>
			) : (
				<p>
					<a href={`${evaluationsCsvPath}?vis=${grouping}`} download>
						Last ned tallene (CSV)
					</a>
				</p>
			)}
			{courses.map(({ id, title, results, tooFew, all, isEmpty }) => (
				<section key={id} aria-labelledby={`kurs-${id}`} className="flow">
					<h2 id={`kurs-${id}`}>{title}</h2>
					<p>
						{counted(all, 'svar', 'svar')} i alt.{' '}
						{tooFew > 0 ? `${counted(tooFew, 'gruppe har', 'grupper har')} færre enn fem svar og er utelatt.` : ''}
					</p>
					{isEmpty
						? null
						: results.map((result) => (
								<GroupTable
									key={result.id}
									{...result}
									heading={headings[grouping]}
									showsChange={grouping === 'aar' && result.groups.length > 1}
								/>
							))}
				</section>
			))}
			<p>Fritekst leser du på hvert kurs sin egen side. Svarene vises fem og fem, så ingen kan lese ett for seg.</p>
		</Page>
	)
}
