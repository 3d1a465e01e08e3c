import { rmSync } from 'node:fs'
import { findAttempt } from '#db/queries/attempts'
import type { Db } from '#db/schema'
import { givenLearner, type Learning, rightAnswer } from '#db/seeds/build'
import { lessonsOf } from '~/domain/course'
import type { AttemptId } from '~/domain/ids'
import { drawnFrom } from '~/domain/quiz/draw'
import { readCourse } from '../support/course'
import type { Client } from '../support/http-client'
import { type RunningPortal, startPortal } from '../support/portal'
import { formOf } from './answers'
import { clientFor, expect, test } from './fixtures'

/** What the portal has said yes to. Texts are those of the last note of each lesson, and of the one on its way. */
type Acknowledged = {
	learning: Learning
	done: Set<string>
	notes: Map<string, string[]>
	quickAnswers: number
	attempts: string[]
	underWay: number
}

test('five power cuts lose nothing that was acknowledged, and double nothing', async () => {
	test.setTimeout(90_000)
	const course = await readCourse()
	let app = await startPortal({ env: { PROCESSES: '2' } })
	const { dataDir } = app
	const all: Acknowledged[] = []
	for (let round = 0; round < 5; round++) {
		const db = app.db
		const learnings = await Promise.all(
			['Ada', 'Grace', 'Kim'].map((name) => givenLearner(db, { course, name, now: new Date() })),
		)
		const made = learnings.map(nothingYet)
		await untilCutOff(app, made)
		all.push(...made)
		await app.db.destroy()

		app = await startPortal({ env: { PROCESSES: '2' }, dataDir })
		expect(app.output().match(/Portalen er klar/g)).toHaveLength(1)
		expect(app.output()).not.toContain('"level":50')
		for (const acknowledged of all) await expectKept(app.db, acknowledged)
	}
	expect(all.reduce((sum, { done, attempts }) => sum + done.size + attempts.length, 0)).toBeGreaterThan(20)
	await app.stop()
	rmSync(dataDir, { recursive: true, force: true })
})

function nothingYet(learning: Learning): Acknowledged {
	return { learning, done: new Set(), notes: new Map(), quickAnswers: 0, attempts: [], underWay: 0 }
}

/** Everybody works at once, until the power goes after a number of answers that chance decides. */
async function untilCutOff(app: RunningPortal, everybody: Acknowledged[]): Promise<void> {
	const clients = await Promise.all(everybody.map(({ learning }) => clientFor(app, learning.personId)))
	let left = 15 + Math.floor(Math.random() * 60)
	let cut: Promise<void> | undefined
	const told = () => {
		left--
		if (left <= 0) cut ??= app.kill()
	}
	await Promise.all(
		everybody.map((acknowledged, index) => work(clients[index] as Client, acknowledged, app.db, told).catch(() => {})),
	)
	cut ??= app.kill()
	await cut
}

/** Does the course over and over, and puts down what was acknowledged. Ends by the error of a portal that is gone. */
async function work(client: Client, kept: Acknowledged, db: Db, told: () => void): Promise<void> {
	const { course, personId } = kept.learning
	for (let turn = 1; ; turn++) {
		for (const { module, lesson } of lessonsOf(course)) {
			const path = `/kurs/${course.slug}/${module.slug}/${lesson.slug}`
			await acknowledgedPost(client, `${path}/ferdig`, {}, kept)
			kept.done.add(lesson.id)
			told()

			const texts = [...(kept.notes.get(lesson.id) ?? []).slice(-1), `Tanke ${turn} om ${lesson.id}`]
			kept.notes.set(lesson.id, texts)
			await acknowledgedPost(client, `${path}/notat`, { notat: texts.at(-1) ?? '', utgave: String(turn - 1) }, kept)
			kept.notes.set(lesson.id, texts.slice(-1))
			told()

			const question = module.quickQuestions.find(({ id }) => lesson.questions.includes(id))
			if (question) {
				await acknowledgedPost(client, `${path}/svar/${question.id}`, formOf([[question, rightAnswer(question)]]), kept)
				kept.quickAnswers++
				told()
			}
			const quiz = `/kurs/${course.slug}/${module.slug}/quiz`
			const attemptPath = (await acknowledgedPost(client, quiz, {}, kept)) ?? ''
			const id = attemptPath.split('/').at(-1) as AttemptId
			const attempt = await findAttempt(db, id, personId)
			const questions = (attempt && drawnFrom(module.quiz, attempt.draw)) ?? []
			const answers = formOf(questions.map((asked) => [asked, rightAnswer(asked)]))
			await acknowledgedPost(client, attemptPath, answers, kept)
			kept.attempts.push(id)
			told()
		}
	}
}

async function acknowledgedPost(
	client: Client,
	path: string,
	fields: Record<string, string> | URLSearchParams,
	kept: Acknowledged,
): Promise<string | null> {
	kept.underWay = 1
	const answer = await client.post(path, fields)
	if (answer.status !== 303) throw new Error(`${path} was answered with ${answer.status}`)
	kept.underWay = 0
	return answer.location
}

async function expectKept(db: Db, kept: Acknowledged): Promise<void> {
	const { personId } = kept.learning
	const own = { done: new Set<string>(), notes: new Map<string, string>() }
	const completions = await db.selectFrom('lessonCompletion').selectAll().where('personId', '=', personId).execute()
	for (const { lessonId } of completions) own.done.add(lessonId)
	expect([...kept.done].filter((id) => !own.done.has(id))).toEqual([])
	expect(completions.length).toBeLessThanOrEqual(kept.done.size + kept.underWay)

	const notes = await db.selectFrom('reflectionNote').selectAll().where('personId', '=', personId).execute()
	for (const { lessonId, body } of notes) own.notes.set(lessonId, body)
	for (const [lessonId, texts] of kept.notes) {
		const isFirstUnderWay = texts.length === 1 && kept.underWay === 1 && !own.notes.has(lessonId)
		if (!isFirstUnderWay) expect(texts).toContain(own.notes.get(lessonId))
	}
	const answers = await db.selectFrom('quickAnswer').select('id').where('personId', '=', personId).execute()
	expect(answers.length).toBeGreaterThanOrEqual(kept.quickAnswers)
	expect(answers.length).toBeLessThanOrEqual(kept.quickAnswers + kept.underWay)

	const attempts = await db.selectFrom('attempt').selectAll().where('personId', '=', personId).execute()
	const graded = attempts.filter(({ submittedAt, passedAt }) => submittedAt !== null && passedAt !== null)
	expect(kept.attempts.filter((id) => !graded.some((attempt) => attempt.id === id))).toEqual([])
	expect(attempts.length).toBeLessThanOrEqual(kept.attempts.length + 1)
}
