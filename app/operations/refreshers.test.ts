import { describe, expect, test } from 'vitest'
import { findRefresher, listRefreshersByPerson } from '#db/queries/refreshers'
import type { Db } from '#db/schema'
import { givenAttempt, givenCertificate, givenLearner, type Learning, rightAnswer, wrongAnswer } from '#db/seeds/build'
import { smallCourse } from '~/domain/course.fixture'
import type { QuestionId, QuizId } from '~/domain/ids'
import type { Answers } from '~/domain/quiz/answer'
import { quizOf, single } from '~/domain/quiz/questions.fixture'
import { drawnInRefresher } from '~/domain/refresher'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { confirmPrintedName } from './confirm-printed-name.server'
import { openRefresher } from './open-refresher.server'
import { submitRefresher } from './submit-refresher.server'
import { tellGroupOutcome } from './tell-group-outcome.server'

const now = new Date('2026-02-10T18:00:00Z')
const weeksLater = (weeks: number) => new Date(now.getTime() + weeks * 7 * 24 * 3_600_000)
const questions = Array.from({ length: 20 }, (_none, n) => ({ ...single, id: `q-${n}` as QuestionId }))
const course = { ...smallCourse, finalTest: quizOf(questions, { id: 'quiz-final' as QuizId }) }
const due = weeksLater(2)

async function givenHolder(db: Db, name = 'Ada'): Promise<Learning> {
	const learner = await givenLearner(db, { course, name, now })
	await givenCertificate(db, learner, name)
	return learner
}

/** The refresher after two weeks, opened, with an answer to every question. */
async function opened(db: Db, learner: Learning, answer: typeof rightAnswer) {
	const at = { ...learner, week: 2, now: due }
	const refresher = await openRefresher(db, at)
	const asked = drawnInRefresher(course, refresher?.draw ?? null) ?? []
	return { at, asked, answers: Object.fromEntries(asked.map((question) => [question.id, answer(question)])) as Answers }
}

describe.each(engines)('refreshers on %s', (engine) => {
	test('three are planned with the certificate, once, whatever races', async () => {
		const db = await createTestDb(engine)
		const ada = await givenHolder(db)
		await atOnce(5, () => confirmPrintedName(db, { ...ada, printedName: 'Ada', now: weeksLater(1) }))

		expect(await listRefreshersByPerson(db, ada.personId)).toEqual(
			[2, 6, 14].map((week) => ({
				courseId: course.id,
				week,
				dueAt: weeksLater(week).toISOString(),
				answeredAt: null,
			})),
		)
		expect(await db.selectFrom('refresherStop').select('stoppedAt').execute()).toEqual([{ stoppedAt: null }])
	})

	test('nothing is drawn before it is due', async () => {
		const db = await createTestDb(engine)
		const ada = await givenHolder(db)

		expect(await openRefresher(db, { ...ada, week: 2, now: weeksLater(1) })).toMatchObject({ draw: null })
		expect(await submitRefresher(db, { ...ada, week: 2, answers: {}, now: weeksLater(1) })).toMatchObject({
			reason: 'not-opened',
		})
		expect(await openRefresher(db, { ...ada, week: 3, now: due })).toBeUndefined()
	})

	test('asks what was wrong last, and the same questions in every window and on every visit', async () => {
		const db = await createTestDb(engine)
		const ada = await givenHolder(db)
		await givenAttempt(db, { ...ada, now: weeksLater(1) }, course.finalTest, { wrong: 3 })
		const attempt = await db.selectFrom('attempt').selectAll().orderBy('startedAt', 'desc').executeTakeFirstOrThrow()
		const wrong = JSON.parse(attempt.draw)
			.slice(0, 3)
			.map(({ questionId }: { questionId: string }) => questionId)

		const draws = await atOnce(6, async () => (await openRefresher(db, { ...ada, week: 2, now: due }))?.draw)

		expect(draws).toEqual(draws.map(() => draws[0]))
		const asked = draws[0]?.map(({ questionId }) => questionId)
		expect(asked).toHaveLength(5)
		expect(asked).toEqual(expect.arrayContaining(wrong))
		await givenAttempt(db, { ...ada, now: weeksLater(3) }, course.finalTest)
		expect((await openRefresher(db, { ...ada, week: 2, now: weeksLater(4) }))?.draw).toEqual(draws[0])
	})

	test('asks again what was right, but answered by somebody who was unsure', async () => {
		const db = await createTestDb(engine)
		const ada = await givenHolder(db)
		await db
			.updateTable('attempt')
			.set({ confidence: '{"q-7":"unsure","q-8":"sure","q-9":"no such word"}' })
			.where('quizId', '=', course.finalTest.id)
			.execute()

		const { asked } = await opened(db, ada, rightAnswer)

		expect(asked.map(({ id }) => id)).toContain('q-7')
	})

	test('is graded once: a second window changes nothing', async () => {
		const db = await createTestDb(engine)
		const ada = await givenHolder(db)
		const { at, answers } = await opened(db, ada, rightAnswer)
		const other = await opened(db, ada, wrongAnswer)

		const decisions = await Promise.all([
			...(await atOnce(4, () => submitRefresher(db, { ...at, answers }))),
			submitRefresher(db, { ...at, answers: other.answers }),
		])

		expect(decisions.filter(({ kind }) => kind === 'graded')).toHaveLength(1)
		expect(await findRefresher(db, { ...ada, courseId: course.id, week: 2 })).toMatchObject({
			answers,
			earned: 5,
			total: 5,
			answeredAt: due.toISOString(),
		})
	})

	test('keeps what was answered while the rest is asked for', async () => {
		const db = await createTestDb(engine)
		const ada = await givenHolder(db)
		const { at, asked, answers } = await opened(db, ada, rightAnswer)
		const [first, ...rest] = asked
		const half = { [String(first?.id)]: answers[first?.id as QuestionId] } as Answers

		const decision = await submitRefresher(db, { ...at, answers: half })

		expect(decision).toEqual({
			kind: 'incomplete',
			gaps: Object.fromEntries(rest.map(({ id }) => [id, 'unanswered'])),
		})
		expect((await openRefresher(db, at))?.answers).toEqual(half)
	})

	test('what left the course is drawn anew while it is open, and a result stays', async () => {
		const db = await createTestDb(engine)
		const ada = await givenHolder(db)
		const { at, answers } = await opened(db, ada, rightAnswer)
		const changed = {
			...course,
			modules: [],
			finalTest: quizOf(questions.map((q) => ({ ...q, id: `n-${q.id}` as QuestionId }))),
		}

		expect(await submitRefresher(db, { ...at, course: changed, answers })).toMatchObject({ reason: 'not-opened' })
		const again = await openRefresher(db, { ...at, course: changed })
		expect(again?.draw?.every(({ questionId }) => questionId.startsWith('n-'))).toBe(true)
		await openRefresher(db, at)
		const { answers: newAnswers } = await opened(db, ada, rightAnswer)
		await submitRefresher(db, { ...at, answers: newAnswers })
		expect(await openRefresher(db, { ...at, course: changed })).toMatchObject({ earned: 5, answers: newAnswers })
	})

	test('nobody opens or answers another’s', async () => {
		const db = await createTestDb(engine)
		const ada = await givenHolder(db)
		const grace = await givenLearner(db, { course, name: 'Grace', now })
		const { answers } = await opened(db, ada, rightAnswer)

		expect(await openRefresher(db, { ...grace, week: 2, now: due })).toBeUndefined()
		expect(await submitRefresher(db, { ...grace, week: 2, answers, now: due })).toMatchObject({
			reason: 'no-such-refresher',
		})
	})

	test('whether a group has come about is counted once, by month, and leads back to nobody', async () => {
		const db = await createTestDb(engine)
		const ada = await givenHolder(db)
		const tell = (when: Date) => tellGroupOutcome(db, { ...ada, week: 2, answer: 'on-the-way', now: when })

		expect(await tell(weeksLater(1))).toEqual({ kind: 'refused', reason: 'not-due' })
		const decisions = await atOnce(5, () => tell(due))

		expect(decisions.filter(({ kind }) => kind === 'counted')).toHaveLength(1)
		expect(await db.selectFrom('groupOutcome').selectAll().execute()).toEqual([
			{ id: expect.any(String), courseId: course.id, week: 2, month: '2026-02', answer: 'on-the-way' },
		])
		const rows = await db.selectFrom('refresher').selectAll().where('week', '=', 2).execute()
		expect(rows).toMatchObject([{ groupAskedOn: '2026-02-24' }])
		expect(JSON.stringify(rows)).not.toContain('on-the-way')
	})
})
