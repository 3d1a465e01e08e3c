import { describe, expect, test } from 'vitest'
import { inLanguage } from '~/i18n/language-at-hand'
import { type AttendanceSheet, attendanceSheetDocument } from './attendance-sheet.server'
import { readPdf } from './read-pdf.test-support'

const sheet: AttendanceSheet = {
	title: 'Igangsetterkurs i Bergen',
	day: {
		...{ number: 1, place: 'Nygård skole, rom 204', link: '' },
		...{ startsAt: '2026-11-21T08:00:00.000Z', endsAt: '2026-11-21T15:00:00.000Z' },
	},
	leaders: ['Lin Vik', 'Čáŋŋe Đŧšž'],
	people: [
		{ name: 'Ada Østby', reference: '00417' },
		{ name: 'Áilu Sárá Ŋuorra', reference: null },
	],
}
const at = new Date('2026-11-20T12:00:00Z')
const printed = (changes: Partial<AttendanceSheet> = {}) =>
	readPdf(attendanceSheetDocument({ ...sheet, ...changes }, at))

describe('the sign-in sheet', () => {
	test('says which run and day, where, who leads, and has a numbered line for everybody and some more', () => {
		const { text, pages } = printed()

		for (const fact of [
			...['Oppmøteliste', 'Igangsetterkurs i Bergen', 'Nygård skole, rom 204', 'Lin Vik, Čáŋŋe Đŧšž'],
			...['lørdag 21. november 2026 kl. 09.00–16.00', 'Ada Østby', '00417', 'Áilu Sárá Ŋuorra', 'Signatur'],
			...['8', 'side 1 av 1'],
		]) {
			expect(text).toContain(fact)
		}
		expect(pages).toBe(1)
	})

	test('is a tagged PDF/UA-1 with a table', () => {
		const { raw } = printed()

		expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
		expect(raw).toContain('/Lang (nb)')
		for (const tag of ['H1', 'Table', 'TR', 'TH', 'TD']) expect(raw).toContain(`/S /${tag}\n`)
	})

	test.each([
		['nn', ['laurdag 21. november 2026 kl. 09.00–16.00', 'Kursleiarar', 'Namn', 'side 1 av 1']],
		['en', ['Saturday 21 November 2026 at 09:00–16:00', 'Attendance sheet', 'No.', 'page 1 of 1']],
	] as const)('is in the language at hand: %s', (language, words) => {
		const { text, raw } = inLanguage(language, () => printed())

		for (const word of words) expect(text).toContain(word)
		expect(text).not.toContain('Navn')
		expect(raw).toContain(`/Lang (${language})`)
	})

	test('leaves the line open for a name that cannot be printed, and drops such letters elsewhere', () => {
		const { text } = printed({
			title: 'Kurs 🏫 i Bergen',
			people: [{ name: 'نور', reference: '00418' }],
			leaders: ['李'],
		})

		expect(text).toContain('00418')
		expect(text).toContain('Kurs i Bergen')
	})

	test('sets every name letter by letter', () => {
		const name = '#set page(width: 1cm) *fet* [x] $x^2$ @ref \\'
		expect(printed({ people: [{ name, reference: '#panic("nei")' }] }).text).toContain(name)
	})

	test('goes on over several pages with the heads of the columns, also with nobody on it', () => {
		const people = Array.from({ length: 80 }, (_none, n) => ({ name: `Deltaker ${n + 1}`, reference: null }))
		const { pages, text } = printed({ people })

		expect(pages).toBeGreaterThan(2)
		expect(text.split('Signatur').length - 1).toBe(pages)
		expect(printed({ people: [] }).pages).toBe(1)
	})
})
