import { parse } from 'csv-parse/sync'
import readXlsx from 'read-excel-file/node'
import type { PersonId } from '~/domain/ids'
import { expect, test } from './fixtures'
import { givenBusyRun } from './sights-overview'

/** The texts of the table in a page: headings, then rows. */
function textsOf(html: string): string[][] {
	const table = html.match(/<table class="run-table".*?<\/table>/s)?.[0] ?? ''
	return [...table.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
		[...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => plain(cell)),
	)
}

function plain(html: string): string {
	const text = html.replace(/<span[^>]* aria-hidden="true">.*?<\/span>/g, '').replace(/<[^>]*>/g, '')
	return text.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}

for (const query of ['', '?sorter=modul-2&retning=synkende', '?vis=ikke-begynt', '?sok=hansen&sorter=sist']) {
	test(`page, CSV and Excel hold the same words in the same order: ${query || 'as at first'}`, async ({
		db,
		course,
		asPerson,
		app,
	}) => {
		const { run, leaderId } = await givenBusyRun(db, course)
		const lin = await asPerson(leaderId as PersonId)
		const path = `/leder/kurs/${run.id}`

		const page = textsOf((await lin.get(path + query)).text)
		const csv = await lin.post(`${path}/eksport${query}`, { format: 'csv' })
		const answer = await fetch(`${app.url}${path}/eksport${query}`, {
			method: 'POST',
			body: new URLSearchParams({ format: 'xlsx' }),
			headers: { origin: app.url, cookie: lin.cookie() },
		})
		const [sheet] = await readXlsx(Buffer.from(await answer.arrayBuffer()))

		expect(page.length).toBeGreaterThan(2)
		expect(parse(csv.text, { delimiter: ';', bom: true })).toEqual(page)
		expect(sheet?.data.map((row) => row.map((cell) => cell ?? ''))).toEqual(page)
		const records = await db.selectFrom('auditEntry').select('action').where('subjectId', '=', run.id).execute()
		expect(records.filter(({ action }) => action === 'run.exported')).toHaveLength(2)
	})
}

test('who reads English gets page and file in English', async ({ db, course, asPerson }) => {
	const { run, leaderId } = await givenBusyRun(db, course)
	await db.updateTable('person').set({ language: 'en' }).where('id', '=', leaderId).execute()
	const lin = await asPerson(leaderId as PersonId)
	const path = `/leder/kurs/${run.id}`

	const page = textsOf((await lin.get(path)).text)
	const csv = await lin.post(`${path}/eksport`, { format: 'csv' })

	expect(page[0]?.slice(0, 3)).toEqual(['Name', 'Missing for the certificate', 'Last seen'])
	expect(parse(csv.text, { delimiter: ';', bom: true })).toEqual(page)
})
