import { expect, test } from 'vitest'
import { drawOptions, seededRandom } from './draw'
import { match, multiple, order } from './questions.fixture'
import { reviewQuestion } from './review'

const draw = seededRandom('x')

test('shows of each choice whether it was chosen and whether it is right, with its reason', () => {
	const { options, isRight } = reviewQuestion(multiple, ['a', 'b'], drawOptions(multiple, draw), 'nb')

	expect(isRight).toBe(false)
	expect(options.find((option) => option.id === 'a')).toMatchObject({
		isChosen: true,
		isRight: true,
		because: 'derfor',
	})
	expect(options.find((option) => option.id === 'b')).toMatchObject({ isChosen: true, isRight: false })
	expect(options.find((option) => option.id === 'c')).toMatchObject({ isChosen: false, isRight: true })
})

test('shows the items in their right order with the places that they were given', () => {
	const { options } = reviewQuestion(order, ['rom=1', 'dato=3', 'mote=2'], drawOptions(order, draw), 'nb')

	expect(options.map(({ id, given, expected, isRight }) => [id, given, expected, isRight])).toEqual([
		['rom', '1', '1', true],
		['dato', '3', '2', false],
		['mote', '2', '3', false],
	])
})

test('shows what each half was paired with, and what it belongs to', () => {
	const { options } = reviewQuestion(match, ['x=r-y', 'y=r-x', 'z=r-z'], drawOptions(match, draw), 'nb')

	expect(options.find((option) => option.id === 'x')).toMatchObject({ given: 'Y', expected: 'X', isRight: false })
	expect(options.find((option) => option.id === 'z')).toMatchObject({ given: 'Z', expected: 'Z', isRight: true })
})
