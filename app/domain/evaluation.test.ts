import { expect, test } from 'vitest'
import type { EvaluationQuestion } from './course'
import { evaluationResults, isBlockFull, releaseOf, resultsByGroup } from './evaluation'

const questions: EvaluationQuestion[] = [
	{ id: 'nytte', kind: 'scale', prompt: { nb: 'Nyttig?' } },
	{ id: 'endre', kind: 'text', prompt: { nb: 'Endre?' } },
]
const answered = (...values: number[]) => values.map((nytte) => ({ nytte }))

test('nothing is shown of four answers', () => {
	expect(evaluationResults(questions, answered(5, 5, 5, 5), 'nb')).toEqual([])
})

test('five answers give how many chose each step, their mean, and the texts that say something', () => {
	const responses = [...answered(5, 4, 4, 2), { nytte: 5, endre: 'Lengre pauser' }, { endre: '  ' }]

	expect(evaluationResults(questions, responses, 'nb')).toEqual([
		{ kind: 'scale', id: 'nytte', prompt: 'Nyttig?', answers: 5, counts: [0, 1, 0, 2, 2], mean: 4 },
		{ kind: 'text', id: 'endre', prompt: 'Endre?', texts: ['Lengre pauser'] },
	])
})

test('a question that fewer than five answered has no figures', () => {
	const [first] = evaluationResults(questions, [...answered(5, 4, 4, 2), { endre: 'a' }], 'nb')

	expect(first).toMatchObject({ answers: 4, counts: null, mean: null })
})

test('answers are let go by five', () => {
	expect([0, 1, 4, 5, 6].map(isBlockFull)).toEqual([false, false, false, true, true])
	expect(releaseOf({ shown: 5, held: 2 })).toEqual({ came: 7, shown: 5, missing: 3 })
	expect(releaseOf({ shown: 0, held: 4 })).toEqual({ came: 4, shown: 0, missing: 1 })
})

test('groups stand side by side, with the change from the last one that has a mean', () => {
	const group = (key: string, ...values: number[]) => ({ key, name: key, responses: answered(...values) })

	const [scale] = resultsByGroup(
		questions,
		[group('2024', 3, 3, 3, 3, 3), group('2025', 5), group('2026', 4, 4, 4, 4, 4)],
		'nb',
	)

	expect(scale?.groups.map(({ answers, mean, change }) => [answers, mean, change])).toEqual([
		[5, 3, null],
		[1, null, null],
		[5, 4, 1],
	])
})
