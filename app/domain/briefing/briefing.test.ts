import { describe, expect, test } from 'vitest'
import { briefingOf } from './briefing'
import { attempt, briefedCourse as course, each, lessonOf, nothingBy, walk } from './briefing.fixture'

const few = (of: number) => ({ kind: 'few', of })

test('for fewer than five people there is no briefing', () => {
	expect(briefingOf(course, nothingBy(4), 2)).toBeNull()
	expect(briefingOf(course, nothingBy(5), 2)).not.toBeNull()
})

test('it is about the modules up to its day', () => {
	const modules = (day: number) => briefingOf(course, nothingBy(8), day)?.modules.map(({ module }) => module.number)

	expect([modules(1), modules(2)]).toEqual([[1], [1, 2]])
})

describe('what they were sure of and had wrong', () => {
	const beliefs = (firstAttempts: ReturnType<typeof attempt>[]) =>
		briefingOf(course, { ...nothingBy(20), firstAttempts }, 2)?.beliefs.map(({ belief, prompt, band }) => [
			belief,
			prompt,
			band,
		])
	const question = 'Hva er riktig?'
	const leading = 'Igangsetteren leder gruppa.'

	test.each([
		['fewer than five were asked', each(4, (n) => attempt(n, 'a')), []],
		['fewer than three had it wrong', [...each(2, (n) => attempt(n, 'a')), ...each(9, (n) => attempt(n, 'b'), 3)], []],
		['they had it wrong and were not sure', each(9, (n) => attempt(n, 'a', 'unsure')), []],
		['all had it right', each(9, (n) => attempt(n, 'b')), []],
		[
			'three of six showed a belief',
			[...each(3, (n) => attempt(n, 'a')), ...each(3, (n) => attempt(n, 'b'), 4)],
			[[leading, question, { kind: 'several', of: 6 }]],
		],
		[
			'six of twelve showed a belief',
			[...each(6, (n) => attempt(n, 'a')), ...each(6, (n) => attempt(n, 'b'), 7)],
			[[leading, question, { kind: 'exact', count: 6, of: 12 }]],
		],
		[
			'the wrong answers show no belief',
			each(6, (n) => attempt(n, 'c')),
			[[null, question, { kind: 'several', of: 6 }]],
		],
	])('when %s', (_fact, attempts, expected) => {
		expect(beliefs(attempts)).toEqual(expected)
	})
})

describe('the choices in scenarios', () => {
	const scenes = (firstWalks: ReturnType<typeof walk>[]) =>
		briefingOf(course, { ...nothingBy(20), firstWalks }, 2)?.scenes.map(({ choices, isSplit }) => [
			...choices.map(({ choice, band }) => [choice.id, band.kind]),
			isSplit,
		])

	test.each([
		['fewer than five walked', each(4, (n) => walk(n, 'vente')), []],
		['all chose the same', each(8, (n) => walk(n, 'vente')), [[['vente', 'several'], ['snakke', 'few'], false]]],
		[
			'they split in the middle',
			[...each(5, (n) => walk(n, 'vente')), ...each(6, (n) => walk(n, 'snakke'), 6)],
			[[['snakke', 'exact'], ['vente', 'exact'], true]],
		],
		[
			'a few chose otherwise',
			[...each(9, (n) => walk(n, 'vente')), ...each(3, (n) => walk(n, 'snakke'), 10)],
			[[['vente', 'at-least'], ['snakke', 'few'], true]],
		],
	])('when %s', (_fact, walks, expected) => {
		expect(scenes(walks)).toEqual(expected)
	})
})

test('lessons that fewer than half have opened are named, each person counted once', () => {
	const opened = [...each(6, (n) => lessonOf(n, 'l-1-1')), ...each(5, () => lessonOf(1, 'l-1-2'))]

	const briefing = briefingOf(course, { ...nothingBy(12), opened }, 1)

	expect(briefing?.unopened.map(({ lesson, band }) => [lesson.id, band])).toEqual([['l-1-2', few(12)]])
})

test('how far the group has come is counted by module', () => {
	const completed = each(7, (n) => lessonOf(n, 'l-1-1')).concat(each(5, (n) => lessonOf(n, 'l-1-2')))
	const passed = each(9, (n) => ({ personId: attempt(n, 'b').personId, quizId: attempt(n, 'b').quizId }))

	const [first] = briefingOf(course, { ...nothingBy(10), completed, passed }, 1)?.modules ?? []

	expect([first?.opened, first?.completed, first?.passed]).toEqual([
		{ kind: 'at-least', least: 6, of: 10 },
		{ kind: 'exact', count: 5, of: 10 },
		{ kind: 'at-least', least: 6, of: 10 },
	])
})

describe('what to take up', () => {
	const topics = (facts: Partial<ReturnType<typeof nothingBy>>) =>
		briefingOf(course, { ...nothingBy(12), ...facts }, 2)?.topics.map(({ about, lesson, exercise }) => [
			about.kind,
			lesson?.id,
			exercise?.id,
		])

	test.each([
		[
			'nothing was done: a lesson of each module',
			{},
			[
				['unopened', 'l-1-1', 'e-1'],
				['unopened', 'l-2-1', 'e-3'],
			],
		],
		[
			'a belief, and a scene that split them: the larger share first, each with an exercise of its own',
			{
				firstAttempts: [...each(8, (n) => attempt(n, 'a')), ...each(4, (n) => attempt(n, 'b'), 9)],
				firstWalks: [...each(8, (n) => walk(n, 'vente')), ...each(4, (n) => walk(n, 'snakke'), 9)],
			},
			[
				['belief', 'l-1-1', 'e-1'],
				['scene', 'l-1-2', 'e-2'],
				['unopened', 'l-2-1', 'e-3'],
			],
		],
		[
			'a scene in which nearly all agreed is no topic',
			{ firstWalks: [...each(10, (n) => walk(n, 'vente')), ...each(2, (n) => walk(n, 'snakke'), 11)] },
			[
				['unopened', 'l-1-1', 'e-1'],
				['unopened', 'l-2-1', 'e-3'],
			],
		],
	])('when %s', (_fact, facts, expected) => {
		expect(topics(facts)).toEqual(expected)
	})
})
