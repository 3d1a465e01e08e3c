import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listRunsInScope } from '#db/queries/course-runs'
import { listDistrictOffices } from '#db/queries/places'
import { countWaitingSubmissions, findLongestWaiting } from '#db/queries/plan-reviews'
import { countPlaces } from '#db/queries/run-enrolments'
import { countNotBegun, listDaysUnmarked } from '#db/queries/waiting-work'
import type { CourseRun } from '~/domain/course-run'
import type { RunId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { nextDay, type RunLine, runLines, runsAtWork, tasksIn } from '~/domain/lead-start'
import { evaluationsPath, newRunPath, submissionsPath } from '~/domain/run-paths'
import { leadStartWords } from '~/i18n/lead-start'
import { now } from '~/lib/clock.server'
import { library } from '~/library.server'
import { Button, ButtonLink } from '~/ui/button'
import { fieldId } from '~/ui/field-ids'
import { NorwegianSpan } from '~/ui/norwegian-span'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { SelectField } from '~/ui/select-field'
import { leadLinks } from '../shared/lead-links'
import { requireLeader } from '../shared/run-at.server'
import { countReadyToCertify } from '../shared/run-table.server'
import { PastRuns, RunList } from './run-list'

export async function loader({ request }: LoaderFunctionArgs) {
	const { person, scope } = await requireLeader(request)
	const at = now()
	const runs = await listRunsInScope(db, scope)
	const query = new URL(request.url).searchParams
	const [search, office] = [(query.get('sok') ?? '').trim().slice(0, 100), query.get('kontor') ?? '']
	const wanted = search.toLocaleLowerCase('nb')
	const shown = runs.filter(
		(run) => (office === '' || run.districtOfficeId === office) && run.title.toLocaleLowerCase('nb').includes(wanted),
	)
	const working = runsAtWork(shown, at)
	const ids = working.map(({ id }) => id)
	const work = {
		plans: {
			count: await countWaitingSubmissions(db, scope),
			since: (await findLongestWaiting(db, scope))?.handedInAt ?? null,
		},
		notBegun: await countNotBegun(db, ids),
		unmarked: await listDaysUnmarked(db, ids, at.toISOString()),
		ready: await readyIn(working, person.language, at),
	}
	const officeNames = new Map((await listDistrictOffices(db)).map(({ id, name }) => [id as string, name]))
	const ofRuns = [...new Set(runs.map(({ districtOfficeId }) => districtOfficeId as string))]
	return {
		hasRuns: runs.length > 0,
		tasks: tasksIn(working, work, at),
		next: nextDay(working, at),
		lines: runLines(
			shown,
			await countPlaces(
				db,
				shown.map(({ id }) => id),
			),
			officeNames,
			at,
		),
		offices: ofRuns.map((id) => ({ value: id, label: officeNames.get(id) ?? id })),
		...{ search, office },
	}
}

/** How many could be certified in each run that somebody has to approve them in. */
async function readyIn(runs: readonly CourseRun[], language: Language, at: Date) {
	const ready = new Map<RunId, number>()
	for (const run of runs) {
		const course = run.beginsAt <= at.toISOString() ? await library.findById(run.courseId, language) : undefined
		if (course) ready.set(run.id, await countReadyToCertify(db, run, course, at))
	}
	return ready
}

export const links = leadLinks
export const meta = () => pageTitle(leadStartWords().title)

export default function LeadStartPage() {
	const { hasRuns, tasks, next, lines, offices, search, office } = useLoaderData<typeof loader>()
	if (!hasRuns) return <NewLeader />
	const words = leadStartWords()
	const hasOffices = offices.length > 1
	return (
		<Page title={words.title} width="wide">
			<div className="actions">
				<ButtonLink to={newRunPath}>{words.plan}</ButtonLink>
				<Link to={submissionsPath}>{words.submissions}</Link>
				<Link to={evaluationsPath}>{words.evaluations}</Link>
			</div>
			{next ? (
				<p className="next-day">
					<Rich
						text={words.nextDay(next.number)}
						when={() => <NorwegianSpan from={next.startsAt} to={next.endsAt} />}
						place={() => (next.place ? `, ${next.place}` : null)}
						run={() => <Link to={next.to}>{next.title}</Link>}
					/>
				</p>
			) : null}
			<h2>{words.waitingForYou}</h2>
			{tasks.length === 0 ? (
				<p>{words.nothingWaits}</p>
			) : (
				<ul className="task-list">
					{tasks.map(({ key, text, run, to }) => (
						<li key={key}>
							<Link to={to}>
								<span className="task-text">{text}</span>
								{run ? <span className="task-run">{run}</span> : null}
							</Link>
						</li>
					))}
				</ul>
			)}
			{hasOffices || search || office ? <SearchRuns offices={offices} search={search} office={office} /> : null}
			<Runs title={words.underWay} runs={lines['under-way']} empty={words.noneUnderWay} hasOffices={hasOffices} />
			<Runs title={words.coming} runs={lines.coming} empty={words.noneComing} hasOffices={hasOffices} />
			{lines.past.length > 0 ? (
				<>
					<h2>{words.past}</h2>
					<PastRuns runs={lines.past} hasOffices={hasOffices} />
				</>
			) : null}
			{lines.cancelled.length > 0 ? (
				<Runs title={words.cancelled} runs={lines.cancelled} empty="" hasOffices={hasOffices} />
			) : null}
		</Page>
	)
}

function Runs({
	title,
	runs,
	empty,
	hasOffices,
}: {
	title: string
	runs: readonly RunLine[]
	empty: string
	hasOffices: boolean
}) {
	return (
		<>
			<h2>{title}</h2>
			{runs.length > 0 ? <RunList caption={title} runs={runs} hasOffices={hasOffices} /> : <p>{empty}</p>}
		</>
	)
}

function SearchRuns({
	offices,
	search,
	office,
}: {
	offices: readonly { value: string; label: string }[]
	search: string
	office: string
}) {
	const words = leadStartWords()
	return (
		<Form method="get" className="run-search">
			<div className="ds-field">
				<label className="ds-label" htmlFor={fieldId('sok')}>
					{words.searchRuns}
				</label>
				<input className="ds-input" type="search" id={fieldId('sok')} name="sok" defaultValue={search} key={search} />
			</div>
			<SelectField
				key={`kontor-${office}`}
				name="kontor"
				label={words.office}
				chosen={office}
				choices={[{ value: '', label: words.allOffices }, ...offices]}
			/>
			<Button variant="secondary">{words.show}</Button>
		</Form>
	)
}

function NewLeader() {
	const words = leadStartWords()
	return (
		<Page title={words.title} lead={words.newLeader.lead}>
			<p>{words.newLeader.begin}</p>
			<p>
				<ButtonLink to={newRunPath}>{words.plan}</ButtonLink>
			</p>
		</Page>
	)
}
