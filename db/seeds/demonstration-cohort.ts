import type { DistrictOfficeId, InstitutionId, PersonId } from '~/domain/ids'
import { confirmPrintedName } from '~/operations/confirm-printed-name.server'
import { givenAttempt, givenLessonsDone } from './build'
import { givenCertified } from './build-certification'
import { givenPlanHandedIn, givenPlanReview } from './build-plans'
import type { DemonstrationWorld, Seat, SeedAnswers } from './demonstration-world'

const bodies = [
	'Jeg vil starte ei gruppe for studenter i praksis. Rollen min er å være der de første møtene, så slippe taket.',
	'Studentskipnaden låner oss et rom. Fagansvarlig kjenner til planen.',
	'Plakat i kantina og en kort presentasjon på to forelesninger. De som vil, tar kontakt selv.',
	'Fire møter før jul. Runder, taushetsplikt og frivillighet fra første stund.',
]

/**
 * Twenty-two students in their third year who take the course as a certified training, as at Høyskolen Kristiania: most
 * are certified, and one of every sort is not yet.
 */
export async function seedCohort(
	world: DemonstrationWorld,
	{ leader, institutionId }: { leader: { id: PersonId; name: string }; institutionId: InstitutionId },
): Promise<void> {
	const { at, plannedRun, seat, attendance, evaluations } = world
	const place = 'Høyskolen Kristiania, rom 204, Bergen'
	const run = await plannedRun({
		...{ title: 'Sertifisering, livsstilsendring og folkehelse', form: 'blended', leaderIds: [leader.id], seats: 24 },
		...{ officeId: 'vestland' as DistrictOfficeId, institutionId, audience: 'student', access: 'invitation' },
		days: [-20, -13].map((inDays, index) => ({ inDays, courseDay: index + 1, place })),
		information: 'Gå gjennom modulene på nett mellom samlingene. Planen leveres innen en uke etter dag to.',
	})
	const students: Seat[] = []
	for (let n = 0; n < 22; n++) {
		// One has not answered the college's letter yet, and has a code on paper.
		students.push(await seat(run, { since: -28, reference: `0${417_203 + n * 37}`, hasAccount: n < 21 }))
	}
	const absentOnDayTwo = students.slice(18, 20)
	await attendance(run, 1, students.slice(0, 21), students.slice(21))
	await attendance(
		run,
		2,
		[...students.slice(0, 18), ...students.slice(20, 21)],
		[...absentOnDayTwo, ...students.slice(21)],
	)
	for (const [n, student] of students.slice(0, 20).entries()) await studies(world, student, n)
	await evaluations(students, answers, at(-11))
	for (const [n, student] of students.slice(0, 18).entries()) {
		if (n < 17) await handsIn(world, student, n, leader)
	}
	const kind = 'student-certification'
	// A portal may serve another course, which certifies no students.
	const isOffered = world.course.certificates.some((certificate) => certificate.kind === kind)
	for (const { enrolmentId } of isOffered ? students.slice(0, 13) : []) {
		const toCertify = { course: world.course, run, enrolmentId, now: at(-4, '15:00') }
		await givenCertified(world.db, toCertify, { kind, approver: leader, publicUrl: world.publicUrl })
	}
}

/** What the student does on the web: some lessons and quizzes, and the final test, which the last but one has not passed. */
async function studies({ db, course, at }: DemonstrationWorld, { personId, name }: Seat, n: number): Promise<void> {
	if (!personId) return
	const student = { course, personId, now: at(-14 + (n % 3)) }
	await givenLessonsDone(db, student, [1, 2].slice(0, 1 + (n % 2)))
	for (const { quiz } of course.modules.slice(0, 3 + (n % 4))) await givenAttempt(db, student, quiz, { wrong: n % 3 })
	await givenAttempt(db, student, course.finalTest, { wrong: n === 17 ? 9 : n % 3 })
	await confirmPrintedName(db, { ...student, printedName: name })
}

/** Hands in the plan. The first fourteen are approved, one is asked for more, two wait. */
async function handsIn(
	{ db, course, publicUrl, at }: DemonstrationWorld,
	{ personId }: Seat,
	n: number,
	reviewer: { id: PersonId; name: string },
): Promise<void> {
	if (!personId) return
	const submissionId = await givenPlanHandedIn(db, { course, personId, now: at(-9 + (n % 3)) }, bodies)
	if (n > 14) return
	const verdict = n < 14 ? ('approved' as const) : ('more-wanted' as const)
	const comment =
		verdict === 'approved'
			? 'God plan. Ta kontakt når datoen er satt.'
			: 'Si litt mer om hvordan folk får vite om gruppa.'
	await givenPlanReview(db, { course, submissionId, reviewer, verdict, comment, publicUrl, now: at(-5) })
}

const answers: readonly SeedAnswers[] = [
	{ steps: [5, 4, 4], texts: ['Samtalene som forgreiner seg. De likner på praksis.'] },
	{ steps: [4, 4, 3] },
	{ steps: [5, 5, 4], texts: ['Øvelsene med taushet og runder.'] },
	{ steps: [4, 3, 4], texts: ['', 'Fristen for planen. Ei uke er lite ved siden av praksis.'] },
	{ steps: [5, 5, 5], texts: ['At det handler om å slippe taket.'] },
	{ steps: [3, 4, 3], texts: ['', 'Mer om dobbeltrollen når man er student i praksis.'] },
	{ steps: [4, 5, 4] },
	{ steps: [5, 4, 5] },
	{ steps: [4, 4, 4], texts: ['Quizene. Jeg trodde jeg kunne det.'] },
	{ steps: [5, 5, 4] },
]
