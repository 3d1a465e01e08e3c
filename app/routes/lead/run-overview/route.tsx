import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { findDistrictOffice, findInstitution } from '#db/queries/places'
import { countPlaces } from '#db/queries/run-enrolments'
import { courseDaysBegun } from '~/domain/course-run'
import { participantsPath } from '~/domain/run-paths'
import { runTableQuery } from '~/domain/run-table-view'
import { runKindsWords } from '~/i18n/run-kinds'
import { runOverviewWords } from '~/i18n/run-overview'
import { now } from '~/lib/clock.server'
import { Alert } from '~/ui/alert'
import { Details } from '~/ui/details'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { readRunTable } from '../shared/run-table.server'
import { ParticipantsTable } from './participants-table'
import { RunActions, RunDetails, type RunDetailsShown } from './run-details'
import { Exports, Filters, Pages, SearchAndOrder } from './table-tools'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course } = await runAt(request, params)
	const query = new URL(request.url).searchParams
	const places = (await countPlaces(db, [run.id])).get(run.id) ?? { seated: 0, waiting: 0 }
	const office = await findDistrictOffice(db, run.districtOfficeId)
	const institution = run.institutionId ? await findInstitution(db, run.institutionId) : undefined
	const table = await readRunTable(db, { run, course, query, now: now() })
	const { id, form, seats, access, invitationCode, cancelledAt, beginsAt, endsAt, days, audience } = run
	const details: RunDetailsShown = {
		...{ id, form, seats, access, invitationCode, cancelledAt, beginsAt, endsAt, days: [...days], ...places },
		officeName: office?.name ?? '',
		institutionName: institution?.name ?? null,
		leaders: run.leaders.map(({ name }) => name),
		audienceName: runKindsWords().audience[audience ?? 'everyone'],
	}
	return { heading: runHeading(run), details, table, daysBegun: [...courseDaysBegun(days, now())] }
}

export const links = leadLinks
export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data?.heading.title ?? runOverviewWords().title)

export default function RunOverviewPage() {
	const { heading, details, table, daysBegun } = useLoaderData<typeof loader>()
	const { columns, rows, view, counts, found, pages } = table
	const words = runOverviewWords()
	const everyone = runTableQuery({ ...view, filter: 'all', search: '', page: 1 }) || '?'
	return (
		<RunPage run={heading} title={heading.title}>
			<Details summary={words.details} open={counts.all === 0}>
				<RunDetails run={details} />
			</Details>
			<RunActions run={details} />
			<h2>{words.participants}</h2>
			{counts.all === 0 ? (
				<p>
					<Rich text={words.nobody} to={(text) => <Link to={participantsPath(heading)}>{text}</Link>} />
				</p>
			) : (
				<>
					<Filters view={view} counts={counts} daysBegun={daysBegun} />
					<SearchAndOrder view={view} columns={columns} />
					<p className="run-found" role="status">
						{view.search ? words.foundBy(found, view.search) : words.found(found)}
					</p>
					{rows.length > 0 ? (
						<ParticipantsTable run={heading} columns={columns} rows={rows} view={view} />
					) : (
						<Alert tone="info">
							<p>
								<Rich text={words.noneFit} to={(text) => <Link to={everyone}>{text}</Link>} />
							</p>
						</Alert>
					)}
					<Pages view={view} pages={pages} />
					{found > 0 ? <Exports run={heading} view={view} found={found} /> : null}
				</>
			)}
		</RunPage>
	)
}
