import { expect, test } from 'vitest'
import type { QuizId } from './ids'
import { reaches } from './quiz/grade'
import { standInAttempts } from './quiz-reach'

const [first, second, third] = ['q-1', 'q-2', 'q-3'] as QuizId[] as [QuizId, QuizId, QuizId]

test.each([[[0.7, 0.8]], [[0.1, 0.3]], [[2 / 3, 0.67]], [[0.999, 1]]])(
	'a stand-in reaches what the attempts reached of %j, and no more',
	(shares) => {
		const attempts = standInAttempts(shares, [[first, second], [second]])

		const reached = (quizId: QuizId) =>
			shares.filter((share) =>
				attempts.some(({ quizId: own, grade }) => own === quizId && grade && reaches(grade, share)),
			)
		expect(reached(first)).toEqual(shares.slice(0, 1))
		expect(reached(second)).toEqual(shares)
		expect(reached(third)).toEqual([])
	},
)
