import { expect, test } from 'vitest'
import { readCourse } from '../../tests/support/course'
import { createTestDb } from '../../tests/support/database'
import { listReleasedResponses } from '../queries/evaluation-results'
import { givenLeader, givenOffice } from './build-runs'
import { demonstrationWorld, type SeedAnswers } from './demonstration-world'

const now = new Date('2026-11-22T10:00:00Z')

test('what participants would keep and what they would change stand under the questions that ask for it', async () => {
	const db = await createTestDb('sqlite')
	const course = await readCourse()
	const world = demonstrationWorld(db, { course, publicUrl: 'https://kurs.example.no', now })
	const run = await world.plannedRun({
		...{
			title: 'Voss',
			form: 'physical',
			officeId: await givenOffice(db),
			leaderIds: [await givenLeader(db, { now })],
		},
		days: [{ inDays: -20, courseDay: 1, place: 'Voss' }],
	})
	const wishes: SeedAnswers = { steps: [3, 3, 3], texts: ['', 'Mer tid.'] }
	const content: SeedAnswers = { steps: [5, 5, 5], texts: ['Samtalene.'] }

	await world.evaluations(await world.seats(run, 5, { since: -30 }), [wishes, ...Array(4).fill(content)], world.at(-10))

	const responses = await listReleasedResponses(db, [run.id])
	const [keep = '', change = ''] = course.evaluation.filter(({ kind }) => kind === 'text').map(({ id }) => id)
	const answersTo = (question: string) => responses.flatMap(({ answers }) => answers[question] ?? [])
	expect(answersTo(keep)).toEqual(Array(4).fill('Samtalene.'))
	expect(answersTo(change)).toEqual(['Mer tid.'])
})
