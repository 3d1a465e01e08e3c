import { expect, test } from 'vitest'
import { bandOf, bandsOfSplit } from './band'

const few = (of: number) => ({ kind: 'few', of })
const several = (of: number) => ({ kind: 'several', of })
const least = (count: number, of: number) => ({ kind: 'at-least', least: count, of })
const exactly = (count: number, of: number) => ({ kind: 'exact', count, of })

test.each([
	[3, 4, null],
	[0, 5, few(5)],
	[2, 5, few(5)],
	[3, 5, several(5)],
	[5, 5, several(5)],
	[8, 8, several(8)],
	[4, 9, few(9)],
	[6, 9, least(5, 9)],
	[5, 10, exactly(5, 10)],
	[6, 10, least(6, 10)],
	[10, 10, least(6, 10)],
	[4, 20, few(20)],
	[15, 20, exactly(15, 20)],
	[16, 20, least(16, 20)],
	[19, 20, least(16, 20)],
])('%i of %i is told as %j', (count, of, band) => {
	expect(bandOf(count, of)).toEqual(band)
})

test('nobody can work out that one, two or all of a group are meant', () => {
	for (let of = 5; of <= 40; of++) {
		const told = new Map<string, number[]>()
		for (let count = 0; count <= of; count++) {
			const words = JSON.stringify(bandOf(count, of))
			told.set(words, [...(told.get(words) ?? []), count])
		}
		for (const counts of told.values()) {
			const [only, ...more] = counts
			if (only !== undefined && more.length === 0) expect(Math.min(only, of - only)).toBeGreaterThanOrEqual(5)
			else expect(counts.length).toBeGreaterThanOrEqual(3)
		}
	}
})

test.each([
	['too few in all', [2, 2], null],
	['two large halves', [6, 7], [exactly(6, 13), exactly(7, 13)]],
	['two large halves and nobody for the third', [6, 7, 0], [exactly(6, 13), exactly(7, 13), exactly(0, 13)]],
	['a small one hides the others', [7, 6, 2], [least(5, 15), least(5, 15), few(15)]],
	['nearly all', [9, 2], [least(7, 11), few(11)]],
	['all of a small group', [8, 0], [several(8), few(8)]],
	['all of a larger one', [12, 0], [least(8, 12), few(12)]],
])('of a group that splits up, %s', (_fact, counts, bands) => {
	expect(bandsOfSplit(counts)).toEqual(bands)
})
