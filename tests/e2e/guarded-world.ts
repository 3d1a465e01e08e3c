import { findDayToCheckIn } from '#db/queries/attendance'
import { claimBatch, updateBatchFinished } from '#db/queries/certificate-batch-work'
import { insertBatch } from '#db/queries/certificate-batches'
import { listCertificatesByPerson } from '#db/queries/certificates'
import { listHeldRoles } from '#db/queries/role-grants'
import { findRunEnrolment } from '#db/queries/run-enrolments'
import { insertSingleUseLink } from '#db/queries/single-use-links'
import type { Db } from '#db/schema'
import { givenCertificate, givenLearner, givenPerson, type Learning } from '#db/seeds/build'
import { givenCertified } from '#db/seeds/build-certification'
import { givenPlanHandedIn } from '#db/seeds/build-plans'
import { givenInstitution, givenOffice, givenParticipant, givenRun } from '#db/seeds/build-runs'
import { signaturePng } from '~/documents/image.fixture'
import type { Course, Module } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { InstitutionId, PersonId, RunEnrolmentId } from '~/domain/ids'
import type { Quiz } from '~/domain/quiz/question'
import { hashToken, newToken } from '~/lib/secret-token.server'
import { addInstitutionImage } from '~/operations/add-institution-image.server'
import { checkInCodeAt, scanTicket } from '~/operations/check-in-code.server'
import { findStopToken } from '~/operations/plan-refreshers.server'
import { readParticipantFile } from '~/operations/read-participant-file.server'
import { startAttempt } from '~/operations/start-attempt.server'
import type { Asker, Expectation } from '../access/asking'

/** Who asks, and the things that addresses name. */
export type World = { people: Record<Exclude<Asker, 'visitor'>, PersonId>; things: Record<string, string> }

/** The run that the leader leads, for the contact's institution; Ada has a seat in it. */
type RunInWorld = { run: CourseRun; enrolmentId: RunEnrolmentId }

type Maker = (world: {
	db: Db
	course: Course
	ada: Learning
	people: World['people']
	inRun: () => Promise<RunInWorld>
}) => Promise<string>

/** What stands in braces in the addresses, and how it comes about: things of Ada's, and of the run. */
const makers: Record<string, Maker> = {
	module: async ({ course }) => lessonWithQuestion(course).module.slug,
	lesson: async ({ course }) => lessonWithQuestion(course).lesson.slug,
	question: async ({ course }) => String(lessonWithQuestion(course).lesson.questions[0]),
	attempt: ({ db, ada, course }) => givenOpenAttempt(db, ada, lessonWithQuestion(course).module.quiz),
	'final-attempt': ({ db, ada, course }) => givenOpenAttempt(db, ada, course.finalTest),
	'scenario-module': async ({ course }) => moduleWith(course, 'scenarios').slug,
	scenario: async ({ course }) => moduleWith(course, 'scenarios').scenarios[0]?.slug ?? '',
	'exercise-module': async ({ course }) => moduleWith(course, 'exercises').slug,
	exercise: async ({ course }) => moduleWith(course, 'exercises').exercises[0]?.id ?? '',
	'plan-part': async ({ course }) => String(course.plan?.parts[0]?.id),
	'due-refresher': ({ db, ada }) => givenDueRefresher(db, ada),
	'stop-token': ({ db, ada }) => givenStopToken(db, ada),
	code: ({ db, ada }) => givenCode(db, ada),
	'email-token': ({ db, ada }) => givenEmailToken(db, ada.personId, ada.now),
	'no-token': async () => newToken(),
	run: async ({ inRun }) => (await inRun()).run.id,
	enrolment: async ({ inRun }) => (await inRun()).enrolmentId,
	day: async ({ inRun }) => (await inRun()).run.days[0]?.id ?? '',
	person: async ({ ada }) => ada.personId,
	leader: async ({ people }) => people.leader,
	'role-grant': async ({ db, people }) => (await listHeldRoles(db, people.leader))[0]?.id ?? '',
	outcome: async ({ course }) => String(course.outcomes[0]?.id),
	'run-certificate': async ({ db, course, people, inRun }) => givenCodeInRun(db, course, people, await inRun()),
	batch: async ({ db, inRun }) => givenFinishedBatch(db, (await inRun()).run),
	'institution-image': async ({ db, people }) => givenLogo(db, await givenInstitution(db), people.administrator),
	'letters-token': async ({ db, inRun }) => givenLettersToken(db, await inRun()),
	'invitation-code': async ({ inRun }) => (await inRun()).run.invitationCode,
	list: async ({ db, people, inRun }) => givenList(db, (await inRun()).run, people.leader),
	scan: ({ db, ada, course }) => givenScan(db, ada, course),
	submission: ({ db, ada, inRun }) => inRun().then(() => givenPlanHandedIn(db, ada)),
}

/** Fresh people of every kind, and the things that this address names. */
export async function givenWorld(db: Db, course: Course, { at = '', route }: Expectation): Promise<World> {
	const now = new Date()
	const ada = await givenLearner(db, { course, name: 'Ada', now })
	const grace = await givenLearner(db, { course, name: 'Grace', now })
	const people = { ada: ada.personId, grace: grace.personId, ...(await givenPeopleWithRoles(db, now)) }
	let inRun: Promise<RunInWorld> | undefined
	const givenInRun = () => {
		inRun ??= givenRunOfWorld(db, course, people, now)
		return inRun
	}
	const things: Record<string, string> = {}
	for (const [, name = ''] of (at || route).matchAll(/\{([\w-]+)\}/g)) {
		things[name] = (await makers[name]?.({ db, course, ada, people, inRun: givenInRun })) ?? ''
	}
	return { people, things }
}

async function givenLogo(db: Db, institutionId: InstitutionId, actorId: PersonId): Promise<string> {
	const image = { use: 'logo', bytes: signaturePng, altText: 'Høyskolen', isPrintable: () => true } as const
	const added = await addInstitutionImage(db, { institutionId, ...image, actorId, now: new Date() })
	return added.kind === 'added' ? added.id : ''
}

async function givenLettersToken(db: Db, { run, enrolmentId }: RunInWorld): Promise<string> {
	return (await findRunEnrolment(db, run.id, enrolmentId))?.lettersToken ?? ''
}

async function givenPeopleWithRoles(db: Db, now: Date) {
	const [office, otherOffice] = [await givenOffice(db), await givenOffice(db, 'innlandet', 'Innlandet')]
	const institution = await givenInstitution(db)
	const otherInstitution = await givenInstitution(db, 'en-annen-hoyskole', 'En annen høyskole')
	return {
		leader: await givenPerson(db, {
			name: 'Lin',
			roles: [{ role: 'course-leader', districtOfficeId: office, reach: 'own-runs' }],
			now,
		}),
		'other-leader': await givenPerson(db, {
			name: 'Liv',
			roles: [{ role: 'course-leader', districtOfficeId: otherOffice, reach: 'office' }],
			now,
		}),
		contact: await givenPerson(db, {
			name: 'Sol',
			roles: [{ role: 'college-contact', institutionId: institution }],
			now,
		}),
		'other-contact': await givenPerson(db, {
			name: 'Siv',
			roles: [{ role: 'college-contact', institutionId: otherInstitution }],
			now,
		}),
		administrator: await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now }),
	}
}

async function givenRunOfWorld(db: Db, course: Course, people: World['people'], now: Date): Promise<RunInWorld> {
	const institutionId = await givenInstitution(db)
	const run = await givenRun(db, { course, now, institutionId, leaderIds: [people.leader], beginsInDays: 3 })
	const { enrolmentId } = await givenParticipant(db, { run, personId: people.ada, now })
	return { run, enrolmentId }
}

/** Ada has just scanned the code of a day that is held now. */
async function givenScan(db: Db, { personId, now }: Learning, course: Course): Promise<string> {
	const hours = (count: number) => new Date(now.getTime() + count * 3_600_000).toISOString()
	const today = { courseDay: 1, startsAt: hours(-1), endsAt: hours(6), place: 'Nygård skole', link: '' }
	const run = await givenRun(db, { course, now, days: [today] })
	await givenParticipant(db, { run, personId, now })
	const found = run.days[0] && (await findDayToCheckIn(db, run.days[0].id))
	if (!found) throw new Error('The run has no day')
	return `${found.day.id}/${checkInCodeAt(found, now)}?skannet=${scanTicket(found, found.day.id, now)}`
}

function lessonWithQuestion(course: Course) {
	const module = course.modules[0]
	const lesson = module?.lessons.find(({ questions }) => questions.length > 0)
	if (!module || !lesson) throw new Error('The course has no quick question in its first module')
	return { module, lesson }
}

function moduleWith(course: Course, what: 'scenarios' | 'exercises'): Module {
	const module = course.modules.find((candidate) => candidate[what].length > 0)
	if (!module) throw new Error(`The course has no ${what}`)
	return module
}

async function givenOpenAttempt(db: Db, learning: Learning, quiz: Quiz): Promise<string> {
	const started = await startAttempt(db, { ...learning, quiz })
	return started.kind === 'open' ? started.attemptId : ''
}

/** Somebody who finished the course so long ago that the first refresher is due. */
async function givenDueRefresher(db: Db, learning: Learning): Promise<string> {
	const longAgo = new Date(learning.now.getTime() - 15 * 24 * 3_600_000)
	await givenCertificate(db, { ...learning, now: longAgo }, 'Ada Andersen')
	return '2'
}

async function givenStopToken(db: Db, learning: Learning): Promise<string> {
	await givenCertificate(db, learning, 'Ada Andersen')
	return (await findStopToken(db, learning.personId, learning.course.id)) ?? ''
}

async function givenCode(db: Db, learning: Learning): Promise<string> {
	await givenCertificate(db, learning, 'Ada Andersen')
	const [certificate] = await listCertificatesByPerson(db, learning.personId)
	return certificate?.code ?? ''
}

async function givenCodeInRun(db: Db, course: Course, people: World['people'], place: RunInWorld): Promise<string> {
	const approver = { id: people.administrator, name: 'Noor' }
	const exception = { kind: 'course', approver, exceptionReason: 'Tok kurset i en annen by i fjor.' } as const
	return (await givenCertified(db, { course, ...place, now: new Date() }, exception)).code
}

/** A job of the run that is done, so that its files can be fetched. */
async function givenFinishedBatch(db: Db, { id: runId }: CourseRun): Promise<string> {
	const id = crypto.randomUUID()
	const at = new Date().toISOString()
	await db.transaction().execute(async (trx) => {
		await insertBatch(trx, { id, runId, kind: 'course', requestedById: null, createdAt: at }, [])
		await claimBatch(trx, id, { at, claimedBefore: at })
		await updateBatchFinished(trx, id, { claimedAt: at, at })
	})
	return id
}

async function givenEmailToken(db: Db, personId: PersonId, now: Date): Promise<string> {
	const token = newToken()
	await insertSingleUseLink(db, {
		id: hashToken(token),
		purpose: 'email-change',
		personId,
		detail: JSON.stringify({ email: `ny-${personId}@eksempel.no` }),
		createdAt: now.toISOString(),
		expiresAt: new Date(now.getTime() + 3_600_000).toISOString(),
	})
	return token
}

/** A list of participants that waits to be looked over. */
async function givenList(db: Db, run: CourseRun, actorId: PersonId): Promise<string> {
	const bytes = Buffer.from('Navn\nOlga Vik\n')
	const read = await readParticipantFile(db, { runId: run.id, actorId, fileName: 'liste.csv', bytes, now: new Date() })
	return read.kind === 'waiting' ? read.importId : ''
}
