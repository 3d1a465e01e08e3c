import { describe, expect, test } from 'vitest'
import { givenAttempt, givenLessonsDone } from '#db/seeds/build'
import { givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { briefedCourse as course } from '~/domain/briefing/briefing.fixture'
import type { ScenarioWalkId } from '~/domain/ids'
import { smallScenario as scenario } from '~/domain/scenario.fixture'
import { beginScenario } from '~/operations/begin-scenario.server'
import { chooseInScenario } from '~/operations/choose-in-scenario.server'
import { createTestDb, engines } from '../../tests/support/database'
import { findBriefingFacts } from './briefing'

const now = new Date('2026-02-10T18:00:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)

describe.each(engines)('what a briefing counts, on %s', (engine) => {
	test('it is the first attempts and first walks of those with a seat, and nobody else’s', async () => {
		const db = await createTestDb(engine)
		const run = await givenRun(db, { course, now })
		const other = await givenRun(db, { course, now, beginsInDays: 9 })
		const ada = { course, now, personId: (await givenParticipant(db, { run, now })).personId }
		const grace = { course, now, personId: (await givenParticipant(db, { run: other, now })).personId }
		await givenParticipantOnPaper(db, { run, now })
		const quiz = course.modules[0]?.quiz
		if (!quiz) throw new Error('The course has no quiz')
		await givenLessonsDone(db, ada, [1])
		await givenAttempt(db, ada, quiz, { wrong: 2 })
		await givenAttempt(db, { ...ada, now: later(5) }, quiz)
		await givenAttempt(db, grace, quiz)
		for (const [minutes, choiceId] of [
			[10, 'snakke'],
			[20, 'vente'],
		] as const) {
			const walks = await db.selectFrom('scenarioWalk').select('id').orderBy('startedAt', 'desc').execute()
			const at = { ...ada, scenario, now: later(minutes) }
			await beginScenario(db, { ...at, seenWalkId: walks[0]?.id ?? null })
			const [open] = await db.selectFrom('scenarioWalk').select('id').where('endedAt', 'is', null).execute()
			const wanted = { number: 1, sceneId: 'start', choiceId }
			await chooseInScenario(db, { ...at, walkId: open?.id as ScenarioWalkId, wanted })
		}

		const facts = await findBriefingFacts(db, run)

		expect(facts.people).toBe(2)
		expect(facts.firstAttempts.map(({ personId, questions }) => [personId, questions.length])).toEqual([
			[ada.personId, 2],
		])
		expect(Object.values(facts.firstAttempts[0]?.answers ?? {}).flat()).not.toContain('b')
		expect(facts.passed).toEqual([{ personId: ada.personId, quizId: quiz.id }])
		expect(facts.firstWalks.map(({ choices }) => choices)).toEqual([[{ sceneId: 'start', choiceId: 'snakke' }]])
		expect(facts.completed.map(({ lessonId }) => lessonId).sort()).toEqual(['l-1-1', 'l-1-2'])
	})

	test('a run in which nobody is has nothing to count', async () => {
		const db = await createTestDb(engine)
		const run = await givenRun(db, { course, now })

		expect(await findBriefingFacts(db, run)).toEqual({
			...{ people: 0, firstAttempts: [], passed: [] },
			...{ firstWalks: [], opened: [], completed: [] },
		})
	})
})
