import { randomUUID } from 'node:crypto'
import type { RoleGrant } from '~/domain/access'
import { type Course, lessonsOf } from '~/domain/course'
import type { AttemptId, PersonId } from '~/domain/ids'
import type { Answer, Answers } from '~/domain/quiz/answer'
import { drawnFrom } from '~/domain/quiz/draw'
import type { Question, Quiz } from '~/domain/quiz/question'
import { hashPassword } from '~/lib/password-hash.server'
import { addPerson } from '~/operations/add-person.server'
import { completeLesson } from '~/operations/complete-lesson.server'
import { confirmPrintedName } from '~/operations/confirm-printed-name.server'
import { enrolLearner } from '~/operations/enrol-learner.server'
import { settleEvaluation } from '~/operations/settle-evaluation.server'
import { startAttempt } from '~/operations/start-attempt.server'
import { submitAttempt } from '~/operations/submit-attempt.server'
import { findAttempt } from '../queries/attempts'
import type { Db } from '../schema'

/** Somebody's way through a course, as steps of the operations that the portal itself uses. */
export type Learning = { course: Course; personId: PersonId; now: Date }

/** A person with an account. Without a password nobody can sign in by the form. */
export async function givenPerson(
	db: Db,
	{
		name,
		email,
		password,
		roles = [],
		now,
	}: { name: string; email?: string; password?: string; roles?: RoleGrant[]; now: Date },
): Promise<PersonId> {
	const id = await addPerson(db, {
		name,
		email: email ?? `${name.toLowerCase()}-${randomUUID().slice(0, 8)}@eksempel.no`,
		passwordHash: password ? await hashPassword(password) : 'no password',
		roles,
		now,
	})
	if (!id) throw new Error(`${email} has an account already`)
	return id
}

/** A learner who has begun on the course. */
export async function givenLearner(
	db: Db,
	{ course, name = 'Ada', now }: { course: Course; name?: string; now: Date },
): Promise<Learning> {
	const personId = await givenPerson(db, { name, now })
	await enrolLearner(db, { course, personId, now })
	return { course, personId, now }
}

/** The learner says that these modules' lessons are done; without numbers those of all modules. */
export async function givenLessonsDone(db: Db, learning: Learning, modules?: readonly number[]): Promise<void> {
	for (const { module, lesson } of lessonsOf(learning.course)) {
		if (modules && !modules.includes(module.number)) continue
		await completeLesson(db, { ...learning, lessonId: lesson.id })
	}
}

/** The learner hands in an attempt at the quiz, right in every question or wrong in the first `wrong` ones. */
export async function givenAttempt(
	db: Db,
	learning: Learning,
	quiz: Quiz,
	{ wrong = 0 }: { wrong?: number } = {},
): Promise<AttemptId> {
	const started = await startAttempt(db, { ...learning, quiz })
	if (started.kind !== 'open') throw new Error('The learner is not enrolled')
	const attempt = await findAttempt(db, started.attemptId, learning.personId)
	const questions = (attempt && drawnFrom(quiz, attempt.draw)) ?? []
	const answers = Object.fromEntries(
		questions.map((question, index) => [question.id, index < wrong ? wrongAnswer(question) : rightAnswer(question)]),
	) as Answers
	await submitAttempt(db, { ...learning, quiz, attemptId: started.attemptId, answers })
	return started.attemptId
}

/** The learner has met every rule of the certificate but the name. */
export async function givenEverythingDone(db: Db, learning: Learning): Promise<void> {
	await givenLessonsDone(db, learning)
	for (const module of learning.course.modules) await givenAttempt(db, learning, module.quiz)
	await givenAttempt(db, learning, learning.course.finalTest)
	await settleEvaluation(db, { ...learning, answers: null })
}

/** The learner has met every rule and holds the certificate. */
export async function givenCertificate(db: Db, learning: Learning, printedName: string): Promise<void> {
	await givenEverythingDone(db, learning)
	await confirmPrintedName(db, { ...learning, printedName })
}

/** The answer that is right in every part. */
export function rightAnswer(question: Question): Answer {
	switch (question.kind) {
		case 'order':
			return question.items.map((item, index) => `${item.id}=${index + 1}`)
		case 'match':
			return question.pairs.map((pair) => `${pair.left.id}=${pair.right.id}`)
		default:
			return question.options.filter((option) => option.correct).map((option) => option.id)
	}
}

/** A full answer that is wrong. */
export function wrongAnswer(question: Question): Answer {
	switch (question.kind) {
		case 'order':
			return question.items.map((item, index) => `${item.id}=${question.items.length - index}`)
		case 'match': {
			const rights = question.pairs.map((pair) => pair.right.id)
			return question.pairs.map((pair, index) => `${pair.left.id}=${rights[(index + 1) % rights.length]}`)
		}
		default:
			return question.options
				.filter((option) => !option.correct)
				.slice(0, 1)
				.map((option) => option.id)
	}
}
