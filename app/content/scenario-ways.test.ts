import { expect, test } from 'vitest'
import { waysThrough } from './scenario-ways'

/** A scenario of scenes by the places that their choices lead to; `slutt` is its ending. */
function scenario(scenes: Record<string, string[]>) {
	const text = { nb: 'x' }
	return {
		scenes: Object.entries(scenes).map(([id, next]) => ({
			id,
			text,
			choices: next.map((place, index) => ({ id: `${index}`, text, consequence: text, next: place })),
		})),
		endings: [{ id: 'slutt', text, debrief: text, help: false }],
	}
}

test.each([
	{ why: 'one scene', scenes: { a: ['slutt', 'slutt'] }, ways: { shortest: 1, longest: 1 } },
	{ why: 'a short cut', scenes: { a: ['b', 'slutt'], b: ['c'], c: ['slutt'] }, ways: { shortest: 1, longest: 3 } },
	{ why: 'shared scenes', scenes: { a: ['b', 'c'], b: ['c'], c: ['slutt'] }, ways: { shortest: 2, longest: 3 } },
	{ why: 'a circle', scenes: { a: ['b'], b: ['a', 'slutt'] }, ways: null },
	{ why: 'a scene that is not there', scenes: { a: ['b', 'slutt'] }, ways: null },
])('the ways through $why are counted', ({ scenes, ways }) => {
	expect(waysThrough(scenario(scenes as unknown as Record<string, string[]>)).ways).toEqual(ways)
})

test('what no way leads to is told, and the scene that a way comes back to', () => {
	const { reached, circle } = waysThrough(scenario({ a: ['b', 'slutt'], b: ['a', 'slutt'], c: ['slutt'] }))

	expect([...reached].sort()).toEqual(['a', 'b', 'slutt'])
	expect(circle).toBe('a')
})

test('a scenario of many scenes with every choice open is walked at once', () => {
	const scenes = Object.fromEntries(
		Array.from({ length: 60 }, (_, n) => [`s${n}`, n === 59 ? ['slutt', 'slutt'] : [`s${n + 1}`, `s${n + 1}`]]),
	)

	expect(waysThrough(scenario(scenes)).ways).toEqual({ shortest: 60, longest: 60 })
})
