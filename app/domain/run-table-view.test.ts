import { describe, expect, test } from 'vitest'
import { inOrder } from './run-table-view'

const people = ['Øyvind 2', 'Ada', 'Åse', 'grace', 'Øyvind 10', 'Olga', 'Ærlig', 'Bo'].map((name, index) => ({
	...{ id: `${index}` as never, name },
	points: index % 3,
	reference: ['b', '', 'B2', 'b10', 'å', 'a', '', 'b'][index] ?? '',
}))
const everybody = { from: 0, to: people.length }
const names = (found: readonly { name: string }[]) => found.map(({ name }) => name)

describe('the order of the table', () => {
	test.each([
		['navn', 'ascending', ['Ada', 'Bo', 'grace', 'Olga', 'Ærlig', 'Øyvind 2', 'Øyvind 10', 'Åse']],
		['navn', 'descending', ['Åse', 'Øyvind 10', 'Øyvind 2', 'Ærlig', 'Olga', 'grace', 'Bo', 'Ada']],
		['points', 'ascending', ['grace', 'Ærlig', 'Øyvind 2', 'Ada', 'Bo', 'Øyvind 10', 'Olga', 'Åse']],
		['points', 'descending', ['Olga', 'Åse', 'Ada', 'Bo', 'Øyvind 10', 'grace', 'Ærlig', 'Øyvind 2']],
		['reference', 'ascending', ['Ada', 'Ærlig', 'Olga', 'Bo', 'Øyvind 2', 'Åse', 'grace', 'Øyvind 10']],
	] as const)('by %s, %s, those who are alike by name', (sort, direction, expected) => {
		const keyOf = (person: (typeof people)[number]) => (sort === 'reference' ? person.reference : person.points)

		expect(names(inOrder(people, { sort, direction }, keyOf, everybody))).toEqual(expected)
	})

	test.each(['ascending', 'descending'] as const)('is the same, %s, in one piece and in pages', (direction) => {
		for (const sort of ['navn', 'points']) {
			const part = (from: number, to: number) =>
				names(inOrder(people, { sort, direction }, ({ points }) => points, { from, to }))

			expect([part(0, 3), part(3, 6), part(6, 9)].flat()).toEqual(part(0, people.length))
		}
	})
})
