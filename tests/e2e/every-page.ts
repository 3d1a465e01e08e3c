import { listCertificatesByPerson } from '#db/queries/certificates'
import type { Db } from '#db/schema'
import { givenAttempt, givenCertificate, givenLearner, givenLessonsDone, type Learning } from '#db/seeds/build'
import { type Course, lessonsOf } from '~/domain/course'
import { startAttempt } from '~/operations/start-attempt.server'
import { attemptPath, exercisePath, lessonPath, quizPath, scenarioPath } from '~/ui/paths'
import type { Sight } from './sight'
import { adminSights } from './sights-admin'
import { assignmentsSights } from './sights-assignments'
import { attendanceSights } from './sights-attendance'
import { batchSights } from './sights-batches'
import { certificateStatusSights } from './sights-certificate-status'
import { certificationSights } from './sights-certification'
import { learningSights } from './sights-learning'
import { messageSights } from './sights-messages'
import { overviewSights } from './sights-overview'
import { peopleSights } from './sights-people'
import { runsSights } from './sights-runs'

/** Every page of the portal in its main states, by whom it is for. Each group makes its own people. */
export const sightGroups: Readonly<Record<string, (db: Db, course: Course) => Promise<Sight[]>>> = {
	visitors: async () => visitors.map(([name, path]): Sight => ({ name, path })),
	'learners on their way': learnersOnTheirWay,
	'learners further on': learningSights,
	'learners with a certificate': learnersWithCertificate,
	'ways into a run': peopleSights,
	'messages and evaluations': messageSights,
	'planning and signing up': runsSights,
	'administration and institutions': adminSights,
	'plans that were handed in': assignmentsSights,
	attendance: attendanceSights,
	certification: certificationSights,
	'certificates in bulk': batchSights,
	'what became of certificates': certificateStatusSights,
	'the run at a glance': overviewSights,
}

async function learnersOnTheirWay(db: Db, course: Course): Promise<Sight[]> {
	const begun = await givenLearner(db, { course, name: 'Ada', now: new Date() })
	await givenLessonsDone(db, begun, [1])
	const { personId } = begun
	return (await ofLearner(db, begun)).map(([name, path]) => ({ name, path, personId }))
}

async function learnersWithCertificate(db: Db, course: Course): Promise<Sight[]> {
	const done = await givenLearner(db, { course, name: 'Grace', now: new Date() })
	await givenCertificate(db, done, 'Grace Hansen')
	const { personId } = done
	const [certificate] = await listCertificatesByPerson(db, personId)
	return [
		{ name: 'a certificate', path: `/bevis/${certificate?.code}` },
		{ name: 'a certificate as it is shared', path: `/bevis/${certificate?.code}/del` },
		{ name: 'my page with a certificate', path: '/min-side', personId },
		{ name: 'the course when it is done', path: `/kurs/${course.slug}`, personId },
		{ name: 'the certificate that is ready', path: `/kurs/${course.slug}/kursbevis`, personId },
		{ name: 'one’s own certificate', path: `/bevis/${certificate?.code}`, personId },
	]
}

const visitors = [
	['the front page', '/'],
	['the courses', '/kurs'],
	['the course', '/kurs/igangsetter'],
	['help now', '/trenger-du-hjelp'],
	['contact points', '/kontaktpunkter'],
	['contact points of a county', '/kontaktpunkter?sok=sentral&fylke=Akershus&type='],
	['the words of the course', '/kurs/igangsetter/ordliste'],
	['further reading', '/kurs/igangsetter/velkommen/les-mer'],
	['privacy', '/personvern'],
	['accessibility', '/tilgjengelighet'],
	['without a network', '/frakoblet'],
	['a code to check', '/bevis'],
	['a file to check', '/bevis/fil'],
	['a code with a slip', '/bevis?kode=abc'],
	['a code that nobody has', '/bevis/K7QX-4MPT-9R2N'],
	['a code that can’t be', '/bevis/K7QX-4MPT-9R2W'],
	['sign in', '/logg-inn'],
	['sign in to go on', '/logg-inn?til=/min-side'],
	['sign in once more', '/logg-inn?til=/min-side/konto/navn&melding=ikke-lagret'],
	['register', '/registrer'],
	['forgotten password', '/glemt-passord'],
	['a link that is dead', '/nytt-passord/finnes-ikke'],
	['the outbox', '/utboks'],
	['a page that is not there', '/finnes/ikke/noe/sted/her/i/dag'],
] as const

async function ofLearner(db: Db, learning: Learning): Promise<[string, string][]> {
	const { course } = learning
	const [place] = lessonsOf(course)
	const [first, second] = course.modules
	if (!place || !first || !second) throw new Error('The course has too little in it')
	const failed = await givenAttempt(db, learning, first.quiz, { wrong: 6 })
	const open = await startAttempt(db, { ...learning, quiz: course.finalTest })
	const lesson = lessonPath(course, place.module, place.lesson)
	const question = place.lesson.questions[0]
	const account = ['', '/navn', '/epost', '/passord', '/okter', '/slett'].map((page): [string, string] => [
		`the account${page}`,
		`/min-side/konto${page}`,
	])
	return [
		['my page', '/min-side'],
		['the course halfway', `/kurs/${course.slug}`],
		['a lesson that is done', lesson],
		['a lesson with a question left out', `${lesson}?mangler=${question}&hva=unanswered`],
		['a lesson that is new', lessonPath(course, second, second.lessons[0] ?? place.lesson)],
		['a quiz', quizPath(course, second)],
		['a quiz that was tried', quizPath(course, first)],
		['a quiz that was not passed', attemptPath(course, first, failed)],
		['an open attempt', attemptPath(course, null, open.kind === 'open' ? open.attemptId : '')],
		['the evaluation', `/kurs/${course.slug}/evaluering`],
		['the plan', `/kurs/${course.slug}/min-plan`],
		['a plan to hand in', `/kurs/${course.slug}/min-plan/lever`],
		['a link out of refreshers that is dead', '/oppfriskning/stopp/finnes-ikke'],
		...practiceIn(course),
		['a certificate to come', `/kurs/${course.slug}/kursbevis`],
		...account,
	]
}

/** A lesson with everything that one can do in it, a scenario before it is begun, and a sheet. */
function practiceIn(course: Course): [string, string][] {
	const place = lessonsOf(course).find(({ lesson }) => lesson.planParts.length > 0)
	const withScenario = course.modules.find((module) => module.scenarios.length > 0)
	const withExercise = course.modules.find((module) => module.exercises.length > 0)
	const [scenario] = withScenario?.scenarios ?? []
	const [exercise] = withExercise?.exercises ?? []
	if (!place || !withScenario || !scenario || !withExercise || !exercise) return []
	return [
		['a lesson with a part of the plan', lessonPath(course, place.module, place.lesson)],
		['a scenario', scenarioPath(course, withScenario, scenario)],
		['a sheet to print', exercisePath(course, withExercise, exercise)],
	]
}
