import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import { expect, test } from 'vitest'
import { asCsv, asWorkbook } from './spreadsheet-out.server'

const table = {
	headings: ['Navn', 'Referanse'],
	rows: [
		['Åse; Ødegård', '0042'],
		['«Kim»\nmed linjeskift', ''],
	],
}

test('CSV is as Norwegian Excel opens it, with zeros in front kept', () => {
	const csv = asCsv(table)

	expect(csv.startsWith('\ufeffNavn;Referanse\r\n')).toBe(true)
	expect(parse(csv, { delimiter: ';', bom: true })).toEqual([table.headings, ...table.rows])
})

test.each(['=1+1', '+47', '-1', '@SUM(A1)', '\t=1', '\r=1'])('CSV makes no formula of %j', (text) => {
	expect(parse(asCsv({ headings: ['Navn'], rows: [[text]] }), { delimiter: ';', bom: true })[1]).toEqual([`'${text}`])
})

test('Excel holds texts alone: zeros stay, formulas are words, odd characters break nothing', async () => {
	const rows = [
		['=1+1', '0042'],
		['Kim\u0001', '-1'],
	]
	const [sheet] = await readXlsx(
		await asWorkbook({ headings: table.headings, rows }, 'Kurs: Bergen/Oslo [2026] med et langt navn'),
	)

	expect(sheet?.data).toEqual([table.headings, ['=1+1', '0042'], ['Kim', '-1']])
})
