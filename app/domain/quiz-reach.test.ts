import { expect, test } from 'vitest'
import type { QuizId } from './ids'
import { reaches } from './quiz/grade'
import { standInsFor } from './quiz-reach'

const results = [0, 1, 7, 20, 21, 29, 30].map((earned) => ({ quizId: `q-${earned}` as QuizId, earned, total: 30 }))

test.each([[[0.7, 0.8]], [[0.1, 0.3]], [[2 / 3, 0.67]], [[0.999, 1]]])(
	'a stand-in reaches what the results reached of %j, and no more',
	(shares) => {
		const attempts = standInsFor(shares)(results)

		for (const result of results) {
			const own = attempts.find(({ quizId }) => quizId === result.quizId)?.grade
			expect(shares.filter((share) => own && reaches(own, share))).toEqual(
				shares.filter((share) => reaches(result, share)),
			)
		}
	},
)

test('results that reach the same have one list of stand-ins', () => {
	const standIns = standInsFor([0.7, 0.8])
	const quizId = 'q-1' as QuizId
	const after = (earned: number) => standIns([{ quizId, earned, total: 30 }])

	expect(after(21)).toBe(after(23))
	expect(after(20)).toBe(standIns([]))
	expect(new Set([after(20), after(21), after(24)]).size).toBe(3)
	expect(after(21)).not.toBe(standIns([{ quizId: 'q-2' as QuizId, earned: 21, total: 30 }]))
})
