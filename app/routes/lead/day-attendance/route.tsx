import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listMarks } from '#db/queries/attendance'
import { listSeated } from '#db/queries/run-enrolments'
import { hasCome } from '~/domain/attendance'
import {
	attendancePath,
	attendanceSheetPath,
	checkInWallPath,
	dayAttendancePath,
	participantsPath,
} from '~/domain/run-paths'
import { attendanceWaysWords } from '~/i18n/attendance-ways'
import { dayAttendanceWords } from '~/i18n/day-attendance'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { inNorwegianOrder } from '~/lib/norwegian-order'
import { markAttendance } from '~/operations/mark-attendance.server'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { NorwegianSpan } from '~/ui/norwegian-span'
import { pageTitle } from '~/ui/page-title'
import { backToList, countChangedElsewhere, marksIn, methodOf, readLines } from '../shared/attendance-form.server'
import { dayAt } from '../shared/day-at.server'
import { leadLinks } from '../shared/lead-links'
import { pageOf } from '../shared/page-of'
import { RunPage, runHeading } from '../shared/run-page'
import { AttendanceList } from './attendance-list'
import { Saved, savedIn } from './saved'

/** Everybody with a seat, what holds of them on this day, and every word that was ever said about it. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { person, run, day } = await dayAt(request, params)
	const { searchParams } = new URL(request.url)
	const search = (searchParams.get('sok') ?? '').trim().slice(0, 100)
	const seated = inNorwegianOrder(await listSeated(db, run.id)).map((enrolment, index) => ({
		...enrolment,
		number: index + 1,
	}))
	const wanted = seated.filter(({ name, reference }) =>
		`${name} ${reference ?? ''}`.toLowerCase().includes(search.toLowerCase()),
	)
	const { items, ...pages } = pageOf(wanted, searchParams.get('side'))
	const ids = items.map(({ id }) => id)
	const marks = await listMarks(db, day.id, ids)
	return {
		run: runHeading(run),
		day: { id: day.id, number: day.number, startsAt: day.startsAt, endsAt: day.endsAt, place: day.place },
		days: run.days.length,
		personId: person.id,
		formId: randomUUID(),
		isSheet: methodOf(request) === 'sheet',
		hasCome: hasCome(day, now()),
		people: items.map(({ id, number, name, reference }) => ({
			...{ id, number, name, reference },
			marks: (marks.get(id) ?? []).map(({ enrolmentId: _enrolment, ...mark }) => mark),
		})),
		seated: seated.length,
		search,
		pages,
		saved: savedIn(searchParams),
	}
}

/** Keeps what was changed in the list and leads back to it. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, course, run, day } = await dayAt(request, params)
	const form = await readForm(request)
	const lines = readLines(form)
	const moment = now()
	const changedElsewhere = await countChangedElsewhere(db, day.id, lines)
	const marks = marksIn(form, lines, moment)
	const result = await markAttendance(db, {
		...{ course, run, dayId: day.id, marks, method: methodOf(request), actorId: person.id },
		now: moment,
	})
	return redirect(backToList(request, dayAttendancePath(run, day), result, { changedElsewhere }), 303)
}

export const links = leadLinks
export const meta = ({ data }: { data: Awaited<ReturnType<typeof loader>> | undefined }) => {
	const { title, attendance } = runPageWords()
	return pageTitle(data ? title(dayAttendanceWords().title(data.day.number), data.run.title) : attendance)
}

export default function DayAttendancePage() {
	const facts = useLoaderData<typeof loader>()
	const { run, day, isSheet, seated, saved } = facts
	const words = dayAttendanceWords()
	const ways = attendanceWaysWords()
	return (
		<RunPage
			run={run}
			title={isSheet ? words.titleFromSheet(day.number) : words.title(day.number)}
			via={[{ to: attendancePath(run), text: runPageWords().attendance }]}
			here={ways.day(day.number)}
			lead={<NorwegianSpan from={day.startsAt} to={day.endsAt} isCapitalised />}
		>
			<p className="list-ways">
				<Link to={attendancePath(run)}>{words.allDays}</Link>
				<Link to={checkInWallPath(run, day)}>{ways.showCode}</Link>
				<a href={`${attendanceSheetPath(run, day)}${facts.pages.pages > 1 ? `?side=${facts.pages.page}` : ''}`}>
					{ways.printSheet}
				</a>
				{isSheet ? (
					<Link to={dayAttendancePath(run, day)}>{words.tickInList}</Link>
				) : (
					<Link to={`${dayAttendancePath(run, day)}?fra=ark`}>{ways.fromSheet}</Link>
				)}
			</p>
			{isSheet ? <p>{words.aboutSheet}</p> : null}
			{saved ? <Saved saved={saved} /> : null}
			{facts.hasCome ? null : <Alert tone="info">{words.dayToCome}</Alert>}
			{seated === 0 ? (
				<>
					<p>{words.nobody}</p>
					<ButtonLink variant="secondary" to={participantsPath(run)}>
						{ways.toParticipants}
					</ButtonLink>
				</>
			) : (
				<AttendanceList key={`${day.id} ${facts.search} ${facts.pages.page} ${isSheet}`} {...facts} />
			)}
		</RunPage>
	)
}
