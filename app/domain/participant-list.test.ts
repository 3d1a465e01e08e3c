import { describe, expect, test } from 'vitest'
import { mostInList, readParticipantList } from './participant-list'

const table = (...rows: string[][]) => rows.map((cells, index) => ({ number: index + 1, cells }))
const ada = { number: 2, name: 'Ada Berg', email: 'ada@eksempel.no', reference: '007' }

describe('a list of participants', () => {
	test.each([
		[
			['Navn', 'E-post', 'Studentnummer'],
			['Ada Berg', 'ada@eksempel.no', '007'],
		],
		[
			['STUDENTNR.', 'epost', 'navn'],
			['007', 'ada@eksempel.no', 'Ada Berg'],
		],
		[
			['Fornavn', 'Etternavn', 'E-postadresse', 'Referanse'],
			['Ada', 'Berg', 'ada@eksempel.no', '007'],
		],
		[
			['Etternamn', 'Førenamn', 'Fornamn', 'E-post', 'Deltakarnummer'],
			['Berg', '', 'Ada', 'ada@eksempel.no', '007'],
		],
		[
			['First name', 'Last name', 'E-mail address', 'Student ID'],
			['Ada', 'Berg', 'ada@eksempel.no', '007'],
		],
		[
			['Navn:', 'Telefon', 'Mail', 'Nr'],
			['Ada Berg', '99 99 99 99', 'ada@eksempel.no', '007'],
		],
	])('with the headings %j is understood', (headings, cells) => {
		expect(readParticipantList(table(headings, cells))).toMatchObject({ kind: 'list', people: [ada] })
	})

	test('may have a title above its headings, and says which columns it does not read', () => {
		const list = readParticipantList(table(['Kurs i Bergen'], ['Navn', 'Telefon', 'Sko'], ['Ada Berg', '99', '38']))

		expect(list).toEqual({
			kind: 'list',
			people: [{ number: 3, name: 'Ada Berg', email: '', reference: '' }],
			ignored: ['Telefon', 'Sko'],
		})
	})

	test.each([
		['names alone', [['Ada Berg'], ['Bo Dal']]],
		[
			'names and addresses',
			[
				['ada@eksempel.no', 'Ada Berg'],
				['bo@eksempel.no', 'Bo Dal'],
			],
		],
		[
			'names, addresses and numbers',
			[
				['1', 'Ada Berg', 'ada@eksempel.no'],
				['2', 'Bo Dal', ''],
			],
		],
	])('without headings is understood when its shape is clear: %s', (_what, rows) => {
		const list = readParticipantList(table(...rows))

		expect(list.kind === 'list' && list.people.map(({ name }) => name)).toEqual(['Ada Berg', 'Bo Dal'])
	})

	test.each([
		[
			'two columns of words without headings',
			[
				['Ada', 'Berg'],
				['Bo', 'Dal'],
			],
			'no-name-column',
		],
		[
			'headings in words that nobody knows',
			[
				['Kven', 'Adr'],
				['Ada Berg', 'ada@eksempel.no'],
			],
			'no-name-column',
		],
		['addresses alone', [['E-post'], ['ada@eksempel.no']], 'no-name-column'],
		[
			'the same column twice',
			[
				['Navn', 'E-post', 'Epost'],
				['Ada', '', ''],
			],
			'column-twice',
		],
		['headings alone', [['Navn', 'E-post']], 'no-people'],
		['too many', [['Navn'], ...Array.from({ length: mostInList + 1 }, () => ['Ada'])], 'too-many-people'],
	])('with %s is refused', (_what, rows, reason) => {
		expect(readParticipantList(table(...rows))).toMatchObject({ kind: 'refused', reason })
	})
})
