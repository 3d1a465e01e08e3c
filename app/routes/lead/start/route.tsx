import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listRunsInScope } from '#db/queries/course-runs'
import { listDistrictOffices } from '#db/queries/places'
import { countWaitingSubmissions, oldestWaiting } from '#db/queries/plan-reviews'
import { countPlaces } from '#db/queries/run-enrolments'
import { countNotBegun, listDaysUnmarked } from '#db/queries/waiting-work'
import type { CourseRun } from '~/domain/course-run'
import type { RunId } from '~/domain/ids'
import { nextDay, type RunLine, runLines, runsAtWork, tasksIn } from '~/domain/lead-start'
import { evaluationsPath, newRunPath, submissionsPath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { norwegianSpan } from '~/lib/norwegian-time'
import { library } from '~/library.server'
import { Button, ButtonLink } from '~/ui/button'
import { fieldId } from '~/ui/field-ids'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
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
		plans: { count: await countWaitingSubmissions(db, scope), since: await oldestWaiting(db, scope) },
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
async function readyIn(runs: readonly CourseRun[], language: 'nb' | 'nn' | 'en', at: Date) {
	const ready = new Map<RunId, number>()
	for (const run of runs) {
		const course = run.beginsAt <= at.toISOString() ? await library.findById(run.courseId, language) : undefined
		if (course) ready.set(run.id, await countReadyToCertify(db, run, course, at))
	}
	return ready
}

export const links = leadLinks
export const meta = () => pageTitle('Kursleder')

export default function LeadStartPage() {
	const { hasRuns, tasks, next, lines, offices, search, office } = useLoaderData<typeof loader>()
	if (!hasRuns) return <NewLeader />
	const hasOffices = offices.length > 1
	return (
		<Page title="Kursleder" width="wide">
			<div className="actions">
				<ButtonLink to={newRunPath}>Planlegg et kurs</ButtonLink>
				<Link to={submissionsPath}>Innleveringer</Link>
				<Link to={evaluationsPath}>Evalueringer</Link>
			</div>
			{next ? (
				<p className="next-day">
					<strong>Neste kursdag:</strong> {norwegianSpan(next.startsAt, next.endsAt)}
					{next.place ? `, ${next.place}` : ''}. Dag {next.number} av <Link to={next.to}>{next.title}</Link>
				</p>
			) : null}
			<h2>Venter på deg</h2>
			{tasks.length === 0 ? (
				<p>Ingenting venter nå.</p>
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
			<Runs title="I gang" runs={lines['under-way']} empty="Ingen kurs er i gang nå." hasOffices={hasOffices} />
			<Runs title="Kommende" runs={lines.coming} empty="Ingen kurs er planlagt." hasOffices={hasOffices} />
			{lines.past.length > 0 ? (
				<>
					<h2>Avsluttet</h2>
					<PastRuns runs={lines.past} hasOffices={hasOffices} />
				</>
			) : null}
			{lines.cancelled.length > 0 ? (
				<Runs title="Avlyst" runs={lines.cancelled} empty="" hasOffices={hasOffices} />
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
	return (
		<Form method="get" className="run-search">
			<div className="ds-field">
				<label className="ds-label" htmlFor={fieldId('sok')}>
					Søk etter kurs
				</label>
				<input className="ds-input" type="search" id={fieldId('sok')} name="sok" defaultValue={search} key={search} />
			</div>
			<SelectField
				key={`kontor-${office}`}
				name="kontor"
				label="Kontor"
				chosen={office}
				choices={[{ value: '', label: 'Alle kontorer' }, ...offices]}
			/>
			<Button variant="secondary">Vis</Button>
		</Form>
	)
}

function NewLeader() {
	return (
		<Page title="Kursleder" lead="Her planlegger du kurs, følger deltakerne og godkjenner dem.">
			<p>
				Du har ingen kursgjennomføringer ennå. Lag den første: si hva slags kurs det er, når og hvor. Etterpå får du en
				lenke å invitere med, en liste til oppmøtet og en tabell over hvor langt hver deltaker er kommet.
			</p>
			<p>
				<ButtonLink to={newRunPath}>Planlegg et kurs</ButtonLink>
			</p>
		</Page>
	)
}
