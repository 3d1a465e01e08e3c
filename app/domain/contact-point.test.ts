import { expect, test } from 'vitest'
import { type ContactPoint, countiesOf, findContactPoints, whereIs } from './contact-point'

const point = (given: Partial<ContactPoint>): ContactPoint => ({
	id: given.name ?? 'k',
	name: 'Et sted',
	kind: 'volunteer-centre',
	place: 'Ås',
	counties: ['Akershus'],
	source: 'Årsrapport',
	year: 2022,
	...given,
})
const points = [
	point({ name: 'Askim frivilligsentral', place: 'Indre Østfold', counties: ['Østfold'] }),
	point({ name: 'LINK Oslo', kind: 'link', place: 'Oslo', counties: ['Oslo'] }),
	point({
		name: 'Selvhjelp i Hallingdal',
		kind: 'municipality',
		counties: ['Buskerud'],
		note: { nb: 'Seks kommuner' },
	}),
]
const nothing = { words: '', county: '', kind: '' }

test.each([
	{ why: 'nothing is asked for', search: nothing, expected: 3 },
	{ why: 'a part of the name', search: { ...nothing, words: 'frivillig' }, expected: 1 },
	{ why: 'large letters and a county', search: { ...nothing, words: 'ØSTFOLD' }, expected: 1 },
	{ why: 'words that stand in different fields', search: { ...nothing, words: ' seks   hallingdal' }, expected: 1 },
	{ why: 'a county', search: { ...nothing, county: 'Oslo' }, expected: 1 },
	{ why: 'a kind', search: { ...nothing, kind: 'link' }, expected: 1 },
	{
		why: 'a county and a kind that don’t meet',
		search: { ...nothing, county: 'Oslo', kind: 'municipality' },
		expected: 0,
	},
])('$why: $expected', ({ search, expected }) => {
	expect(findContactPoints(points, search, 'nb')).toHaveLength(expected)
})

test('lists the counties by the alphabet, å last', () => {
	expect(countiesOf(points)).toEqual(['Buskerud', 'Oslo', 'Østfold'])
})

test.each([
	{ place: 'Ås', counties: ['Akershus'], said: 'Ås, Akershus' },
	{ place: 'Oslo', counties: ['Oslo', 'Akershus'], said: 'Oslo, Akershus' },
	{ place: 'Innlandet', counties: ['Innlandet'], said: 'Innlandet' },
	{ place: 'Rogaland og Agder', counties: ['Rogaland', 'Agder'], said: 'Rogaland, Agder' },
	{ place: 'Vestre Toten', counties: ['Innlandet'], said: 'Vestre Toten, Innlandet' },
	{ place: 'Indre Østfold', counties: ['Østfold'], said: 'Indre Østfold, Østfold' },
])('$place in $counties is where it says «$said»', ({ place, counties, said }) => {
	expect(whereIs({ place, counties })).toBe(said)
})
