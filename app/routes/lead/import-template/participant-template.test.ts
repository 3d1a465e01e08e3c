import { expect, test } from 'vitest'
import { languages } from '~/domain/language'
import { readParticipantList } from '~/domain/participant-list'
import { inLanguage } from '~/i18n/language-at-hand'
import { participantListWords } from '~/i18n/participant-list'
import { readTable } from '~/lib/spreadsheet.server'
import { participantTemplate } from './participant-template'

test.each(languages)('the template in %s is read when it is filled in', (language) => {
	const filled = `${inLanguage(language, participantTemplate)}Ada Berg;ada@eksempel.no;007\r\n`
	const table = readTable(Buffer.from(filled), { mostRows: 10 })

	expect(table.kind === 'table' && readParticipantList(table.rows)).toEqual({
		kind: 'list',
		people: [{ number: 2, name: 'Ada Berg', email: 'ada@eksempel.no', reference: '007' }],
		ignored: [],
	})
})

test.each(languages)('a list with the columns that the page names in %s is read', (language) => {
	const { givenName, familyName, email, number } = participantListWords(language)
	const rows = [
		[number, email, familyName, givenName],
		['007', 'ada@eksempel.no', 'Berg', 'Ada'],
	]
	const list = readParticipantList(rows.map((cells, index) => ({ number: index + 1, cells })))

	expect(list).toMatchObject({
		people: [{ name: 'Ada Berg', email: 'ada@eksempel.no', reference: '007' }],
		ignored: [],
	})
})
