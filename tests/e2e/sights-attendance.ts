import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenParticipant, givenRun } from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import { attendancePath, checkInEntryPath, checkInWallPath, dayAttendancePath } from '~/domain/run-paths'
import { markAttendance } from '~/operations/mark-attendance.server'
import { givenRunToday, markOf, scanOf } from './attendance-world'
import type { Sight } from './sight'

/** The pages of who was there, in their main states. */
export async function attendanceSights(db: Db, course: Course): Promise<Sight[]> {
	const now = new Date()
	const { run, day, lin, people } = await givenRunToday(db, { course, now, people: 15 })
	const by = { course, run, dayId: day.id, method: 'list' as const, actorId: lin, now }
	const [ada, grace] = people
	if (!ada || !grace) throw new Error('Nobody is in the run')
	await markAttendance(db, { ...by, marks: [markOf(ada, 'absent', now), markOf(grace, 'absent', now)] })
	await markAttendance(db, { ...by, marks: [markOf(ada, 'present', now)] })
	const coming = await givenRun(db, { course, now, leaderIds: [lin] })
	const digital = await givenRun(db, { course, now, leaderIds: [lin], form: 'digital', days: [] })
	const stranger = await givenPerson(db, { name: 'Kim', now })
	const scan = await scanOf(db, day, now)
	const list = dayAttendancePath(run, day)
	const comingDay = coming.days[0] ?? day
	return [
		...(
			[
				['attendance', attendancePath(run)],
				['attendance of nobody', attendancePath(coming)],
				['attendance without days', attendancePath(digital)],
				['the list of a day', list],
				['the list of a day, saved', `${list}?lagret=3&endret=1&borte=1`],
				['the list from a sheet', `${list}?fra=ark`],
				['a search in the list', `${list}?sok=finnes+ikke`],
				['the list of a day to come', dayAttendancePath(coming, comingDay)],
				['the code for the wall', checkInWallPath(run, day)],
				['the code of a day to come', checkInWallPath(coming, comingDay)],
			] as const
		).map(([name, path]) => ({ name, path, personId: lin })),
		{ name: 'a code to type', path: checkInEntryPath },
		{ name: 'a code with a slip to type', path: `${checkInEntryPath}?kode=abc` },
		{ name: 'a code that is old', path: `${checkInEntryPath}/${day.id}/K7QX-4MPT-9R2W` },
		{ name: 'a scan to confirm', path: scan, personId: (await givenParticipant(db, { run, now })).personId },
		{ name: 'a scan of somebody present', path: scan, personId: ada.personId },
		{ name: 'a scan of a stranger', path: scan, personId: stranger },
	]
}
