import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenLeader, givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import { leadRunPath, newRunPath, runCancellationPath, runChangePath, signUpPath } from '~/domain/run-paths'
import { cancelRun } from '~/operations/cancel-run.server'
import type { Sight } from './sight'

/** The calendar, a run's own page and the leader's forms in their main states. */
export async function runsSights(db: Db, course: Course): Promise<Sight[]> {
	const now = new Date()
	const lin = await givenLeader(db, { now })
	const ada = await givenPerson(db, { name: 'Ada', now })
	const kim = await givenPerson(db, { name: 'Kim', now })
	const leading = { course, now, leaderIds: [lin] }
	const run = await givenRun(db, { ...leading, information: 'Ta med matpakke.\n\nDet er heis.' })
	const full = await givenRun(db, { ...leading, seats: 1, title: 'Et fullt kurs' })
	const onTheWeb = await givenRun(db, { ...leading, form: 'digital', days: [], title: 'Kurs på nett', seats: null })
	const cancelled = await givenRun(db, { ...leading, title: 'Et avlyst kurs' })
	await givenParticipant(db, { run, personId: ada, now })
	await givenParticipantOnPaper(db, { run: full, now })
	await givenParticipant(db, { run: full, personId: ada, now })
	await givenParticipant(db, { run: cancelled, personId: ada, now })
	const cancelling = { reason: 'Kurslederen er syk.', actorId: lin, publicUrl: 'http://localhost:3000', now }
	await cancelRun(db, { runId: cancelled.id, ...cancelling })
	return [
		{ name: 'the calendar of runs', path: '/kurs' },
		{ name: 'the calendar when nothing fits', path: '/kurs?form=digital&kontor=finnes-ikke' },
		{ name: 'a run for a visitor', path: signUpPath(run) },
		{ name: 'a run on the web', path: signUpPath(onTheWeb), personId: kim },
		{ name: 'a run that is full', path: signUpPath(full), personId: kim },
		{ name: 'a run with a seat', path: signUpPath(run), personId: ada },
		{ name: 'a run with a place in the line', path: signUpPath(full), personId: ada },
		{ name: 'a run that is cancelled', path: signUpPath(cancelled) },
		{ name: 'leaving a run', path: `${signUpPath(run)}/meld-av`, personId: ada },
		{ name: 'my page with runs', path: '/min-side', personId: ada },
		{ name: 'a new run', path: newRunPath, personId: lin },
		{ name: 'a copy of a run', path: `${newRunPath}?kopi=${run.id}`, personId: lin },
		{ name: 'a run to change', path: runChangePath(run), personId: lin },
		{ name: 'a run to cancel', path: runCancellationPath(full), personId: lin },
		{ name: 'a run that has been cancelled', path: runCancellationPath(cancelled), personId: lin },
		{ name: 'a cancelled run to change', path: `${leadRunPath(cancelled)}/endre`, personId: lin },
	]
}
