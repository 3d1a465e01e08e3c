import { describe, expect, test } from 'vitest'
import { findLearningFacts } from '#db/queries/learning-facts'
import { givenLearner, givenLessonsDone, givenPerson } from '#db/seeds/build'
import { smallCourse as course } from '~/domain/course.fixture'
import { createTestDb, engines } from '../../tests/support/database'
import { chooseAudience } from './choose-audience.server'
import { enrolLearner } from './enrol-learner.server'

const now = new Date('2026-02-10T18:00:00Z')

describe.each(engines)('the audience on %s', (engine) => {
	test('is chosen as one begins, or left open', async () => {
		const db = await createTestDb(engine)
		const ada = await givenPerson(db, { name: 'Ada', now })
		const grace = await givenLearner(db, { course, name: 'Grace', now })
		await enrolLearner(db, { course, personId: ada, audience: 'student', now })

		expect((await findLearningFacts(db, ada, course.id))?.audience).toBe('student')
		expect((await findLearningFacts(db, grace.personId, course.id))?.audience).toBeNull()
	})

	test('can be changed, and nothing that is done is lost', async () => {
		const db = await createTestDb(engine)
		const ada = await givenLearner(db, { course, now })
		await givenLessonsDone(db, ada, [1])

		await chooseAudience(db, { ...ada, audience: 'volunteer' })
		await chooseAudience(db, { ...ada, audience: 'professional' })

		const facts = await findLearningFacts(db, ada.personId, course.id)
		expect(facts?.audience).toBe('professional')
		expect(facts?.completedLessons.size).toBe(2)
	})
})
