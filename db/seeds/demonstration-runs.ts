import type { DistrictOfficeId, PersonId } from '~/domain/ids'
import { cancelRun } from '~/operations/cancel-run.server'
import { confirmPrintedName } from '~/operations/confirm-printed-name.server'
import { givenAttempt, givenEverythingDone, givenLessonsDone } from './build'
import { givenPlanHandedIn } from './build-plans'
import type { DemonstrationWorld } from './demonstration-world'

/** Who leads, and the learners whom somebody can sign in as. */
type People = { lin: PersonId; liv: PersonId; ada: PersonId; kim: PersonId }

const innlandet = 'innlandet' as DistrictOfficeId
const vestland = 'vestland' as DistrictOfficeId

/** Runs as a district office has them: past, under way, coming and cancelled, in a room, on the web and in both. */
export async function seedRuns(world: DemonstrationWorld, people: People): Promise<void> {
	await pastInBergen(world, people)
	await underWayInForde(world, people)
	await underWayOnTheWeb(world, people)
	await fullOnVoss(world, people)
	await comingInBergen(world, people)
	await cancelledInOdda(world, people)
	await inInnlandet(world, people)
}

/** Two days in a room: sheets on paper, people without e-mail, somebody who missed a day, and an evaluation. */
async function pastInBergen(world: DemonstrationWorld, { lin }: People): Promise<void> {
	const { db, course, at, plannedRun, seat, seats, attendance, evaluations } = world
	const place = 'Landås frivilligsentral, Bergen'
	const run = await plannedRun({
		...{ title: 'Igangsetterkurs på Landås', form: 'physical', officeId: vestland, leaderIds: [lin], seats: 14 },
		days: [1, 2].map((courseDay) => ({ inDays: -46 + courseDay, courseDay, place })),
		information: 'Ta med matpakke. Det er heis i bygget, og plass til rullestol.',
		audience: 'volunteer',
	})
	const signedUp = await seats(run, 9, { since: -60 })
	const onPaper = await seats(run, 2, { since: -52, hasAccount: false })
	const older = await seat(run, { since: -50, hasAccount: false })
	await attendance(run, 1, [...signedUp, ...onPaper, older])
	await attendance(run, 2, [...signedUp.slice(0, 8), ...onPaper], [...signedUp.slice(8), older])
	for (const { personId, name } of signedUp.slice(0, 5)) {
		if (personId) await confirmPrintedName(db, { course, personId, printedName: name, now: at(-43) })
	}
	await evaluations(
		signedUp,
		[
			{ steps: [5, 5, 4], texts: ['Øvelsene to og to. Der skjedde det noe.'] },
			{ steps: [4, 4, 4], texts: ['', 'Lengre pauser på dag to. Det var mye å ta inn.'] },
			{ steps: [5, 4, 5], texts: ['At vi fikk god tid, og at ingen måtte si noe.'] },
			{ steps: [3, 4, 3], texts: ['Eksemplene fra grupper som finnes.', 'Bruk mer tid på de første møtene.'] },
			{ steps: [4, 5, 4] },
			{ steps: [5, 5, 5] },
		],
		at(-42),
	)
}

/** The first day is over, the second is next week. Ada is in it, a plan waits, and two have gone quiet. */
async function underWayInForde(world: DemonstrationWorld, { lin, ada }: People): Promise<void> {
	const { db, course, at, plannedRun, seat, seats, attendance } = world
	const run = await plannedRun({
		...{ title: 'Igangsetterkurs i Førde', form: 'blended', officeId: vestland, leaderIds: [lin], seats: 12 },
		days: [-4, 5].map((inDays, index) => ({ inDays, courseDay: index + 1, place: 'Frisklivssentralen i Førde' })),
		information: 'Gå gjennom modulene på nett før hver samling, så bruker vi dagene til å øve.',
	})
	const adas = await seat(run, { personId: ada, name: 'Ada Andersen', since: -10 })
	const [first, second, third, ...others] = await seats(run, 7, { since: -16 })
	const onPaper = await seat(run, { since: -9, hasAccount: false })
	if (!first?.personId || !second?.personId || !third?.personId) return
	await attendance(run, 1, [adas, first, second, third, ...others.slice(0, 2)], others.slice(2, 3))
	const far = { course, personId: first.personId, now: at(-2) }
	await givenLessonsDone(db, far, [1, 2, 3, 4, 5])
	for (const module of course.modules.slice(0, 5)) await givenAttempt(db, far, module.quiz)
	await givenPlanHandedIn(db, { ...far, now: at(-1) }, [
		'Jeg har vært i gruppe selv, og vil gi det videre. Jeg er igangsetter, ikke leder.',
		'Frivilligsentralen har rom på torsdager. Daglig leder er positiv.',
		'Oppslag på biblioteket, legesenteret og i lokalavisa. Ring meg, så tar vi en prat.',
		'Første møte torsdag klokka 19. Vi blir enige om rammene sammen.',
	])
	const some = { course, personId: second.personId, now: at(-3) }
	await givenLessonsDone(db, some, [1, 2])
	await givenAttempt(db, some, course.modules[0]?.quiz ?? course.finalTest, { wrong: 1 })
	await givenAttempt(db, some, course.modules[1]?.quiz ?? course.finalTest, { wrong: 5 })
	await givenLessonsDone(db, { course, personId: third.personId, now: at(-15) }, [1])
	await givenAttempt(
		db,
		{ course, personId: third.personId, now: at(-15) },
		course.modules[0]?.quiz ?? course.finalTest,
	)
	if (onPaper.personId) throw new Error('Somebody on paper has an account')
}

/** On the web, for weeks: one is done, some are on their way, some have not begun. */
async function underWayOnTheWeb(world: DemonstrationWorld, { lin }: People): Promise<void> {
	const { db, course, at, plannedRun, seats } = world
	const run = await plannedRun({
		...{ title: 'Igangsetterkurs på nett', form: 'digital', officeId: vestland, leaderIds: [lin], seats: null },
		days: [],
		lasts: [-25, 20],
		information: 'Ta modulene når det passer. Kursleder svarer på spørsmål hver tirsdag.',
	})
	const [done, halfway] = await seats(run, 6, { since: -27 })
	if (!done?.personId || !halfway?.personId) return
	const finished = { course, personId: done.personId, now: at(-6) }
	await givenEverythingDone(db, finished)
	await confirmPrintedName(db, { ...finished, printedName: done.name })
	await givenLessonsDone(db, { course, personId: halfway.personId, now: at(-8) }, [1, 2, 3])
}

/** Every seat is taken, and four wait. Kim has a seat. */
async function fullOnVoss(world: DemonstrationWorld, { lin, kim }: People): Promise<void> {
	const { plannedRun, seat, seats } = world
	const run = await plannedRun({
		...{ title: 'Igangsetterkurs på Voss', form: 'physical', officeId: vestland, leaderIds: [lin], seats: 8 },
		days: [16, 17].map((inDays, index) => ({ inDays, courseDay: index + 1, place: 'Kulturhuset på Voss' })),
		information: 'Enkel servering begge dager. Si fra hvis du trenger tolk.',
	})
	await seat(run, { personId: kim, name: 'Kim Nilsen', since: -5 })
	await seats(run, 11, { since: -4 })
}

async function comingInBergen(world: DemonstrationWorld, { lin }: People): Promise<void> {
	const { plannedRun, seats } = world
	const place = 'LINK Bergen'
	const evening = await plannedRun({
		...{ title: 'Igangsetterkurs hos LINK Bergen', form: 'blended', officeId: vestland, leaderIds: [lin] },
		days: [37, 44].map((inDays, index) => ({ inDays, courseDay: index + 1, place })),
	})
	await seats(evening, 3, { since: -3 })
	await plannedRun({
		...{ title: 'For ansatte i frisklivssentraler', form: 'digital', officeId: vestland, leaderIds: [lin], seats: 30 },
		days: [{ inDays: 28, courseDay: 1, link: 'https://mote.eksempel.no/friskliv' }],
		lasts: [28, 70],
		...{ audience: 'professional', access: 'invitation' },
	})
}

async function cancelledInOdda(world: DemonstrationWorld, { lin }: People): Promise<void> {
	const { db, at, plannedRun, publicUrl, seats } = world
	const run = await plannedRun({
		...{ title: 'Igangsetterkurs i Odda', form: 'physical', officeId: vestland, leaderIds: [lin], seats: 16 },
		days: [9, 10].map((inDays, index) => ({ inDays, courseDay: index + 1, place: 'Odda bibliotek' })),
	})
	await seats(run, 3, { since: -12 })
	const reason = 'Det ble for få påmeldte. Kurset på Voss har venteliste, og vi setter opp et nytt i Odda til våren.'
	await cancelRun(db, { runId: run.id, reason, actorId: lin, publicUrl, now: at(-2) })
}

/** Another office with a leader of its own, whose runs Lin doesn't see. */
async function inInnlandet(world: DemonstrationWorld, { liv }: People): Promise<void> {
	const { plannedRun, seats, attendance } = world
	const past = await plannedRun({
		...{ title: 'Igangsetterkurs på Lillehammer', form: 'physical', officeId: innlandet, leaderIds: [liv], seats: 12 },
		days: [-61, -60].map((inDays, index) => ({ inDays, courseDay: index + 1, place: 'Lillehammer frivilligsentral' })),
	})
	const there = await seats(past, 4, { since: -70 })
	await attendance(past, 1, there)
	await attendance(past, 2, there)
	const coming = await plannedRun({
		...{ title: 'Igangsetterkurs på Hamar', form: 'blended', officeId: innlandet, leaderIds: [liv], seats: 16 },
		days: [23, 30].map((inDays, index) => ({ inDays, courseDay: index + 1, place: 'Kirsten Flagstads plass, Hamar' })),
	})
	await seats(coming, 3, { since: -2 })
}
