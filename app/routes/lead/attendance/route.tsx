import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { countPresence } from '#db/queries/attendance'
import { listSeated } from '#db/queries/run-enrolments'
import { listRunFacts } from '#db/queries/run-facts'
import { presenceCounts } from '~/domain/attendance'
import { participantsPath } from '~/domain/run-paths'
import { attendanceWords } from '~/i18n/attendance'
import { attendanceWaysWords } from '~/i18n/attendance-ways'
import { runPageWords } from '~/i18n/run-page'
import { inNorwegianOrder } from '~/lib/norwegian-order'
import { ButtonLink } from '~/ui/button'
import { leadLinks } from '../shared/lead-links'
import { pageOf } from '../shared/page-of'
import { Pages } from '../shared/pages'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { DayCard } from './day-card'
import { PresenceTable } from './presence-table'

/** Every day of the run with its counts, and who was there on which day. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	const [seated, counts, facts] = await Promise.all([
		listSeated(db, run.id),
		countPresence(db, run.id),
		listRunFacts(db, run.id),
	])
	const { items, ...pages } = pageOf(inNorwegianOrder(seated), new URL(request.url).searchParams.get('side'))
	return {
		run: runHeading(run),
		seated: seated.length,
		days: run.days.map((day) => ({
			...day,
			counts: presenceCounts(counts.get(day.id) ?? { present: 0, absent: 0 }, seated.length),
		})),
		people: items.map(({ id, name }) => ({
			id,
			name,
			days: (facts.get(id)?.days ?? []).map(({ number, isPresent }) => ({ number, isPresent })),
		})),
		pages,
	}
}

export const links = leadLinks
export const meta = runTitle(() => runPageWords().attendance)

export default function AttendancePage() {
	const { run, days, people, seated, pages } = useLoaderData<typeof loader>()
	const words = attendanceWords()
	const title = runPageWords().attendance
	if (days.length === 0) {
		return (
			<RunPage run={run} title={title} here={title}>
				<p>{words.noDays}</p>
			</RunPage>
		)
	}
	return (
		<RunPage run={run} title={title} here={title} lead={words.lead}>
			<ul className="day-cards">
				{days.map((day) => (
					<DayCard key={day.id} run={run} day={day} />
				))}
			</ul>
			<h2>{words.whoWasThere}</h2>
			{seated === 0 ? (
				<>
					<p>{words.nobody}</p>
					<ButtonLink variant="secondary" to={participantsPath(run)}>
						{attendanceWaysWords().toParticipants}
					</ButtonLink>
				</>
			) : (
				<>
					<PresenceTable days={days} people={people} />
					<Pages {...pages} />
				</>
			)}
		</RunPage>
	)
}
