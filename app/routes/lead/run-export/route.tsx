import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { leadRunPath } from '~/domain/run-paths'
import { runOverviewWords } from '~/i18n/run-overview'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { endWith } from '~/lib/http-errors.server'
import { asCsv, asWorkbook, type TextTable } from '~/lib/spreadsheet-out.server'
import { recordExport } from '~/operations/record-export.server'
import { runAt } from '../shared/run-at.server'
import { readRunTable } from '../shared/run-table.server'

const ExportForm = z.object({ format: z.enum(['csv', 'xlsx']) })

const types = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** An export is asked for by a button; the address alone leads back to the table. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	return redirect(leadRunPath(run) + new URL(request.url).search)
}

/** The table as it is looked at, all pages of it, as a file; put on record. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run, course } = await runAt(request, params)
	const form = await parseForm(request, ExportForm)
	const words = runOverviewWords().export
	if (!form.ok) return endWith(400, words.chooseFormat)
	const { format } = form.value
	const query = new URL(request.url).searchParams
	const at = now()
	const { columns, rows } = await readRunTable(db, { run, course, query, now: at, isWhole: true })
	const table: TextTable = {
		headings: columns.map(({ label }) => label),
		rows: rows.map(({ cells }) => cells.map(({ text }) => text)),
	}
	await recordExport(db, { runId: run.id, actorId: person.id, format, people: rows.length, now: at })
	const body = format === 'csv' ? asCsv(table) : new Uint8Array(await asWorkbook(table, run.title))
	return new Response(body, {
		headers: {
			'Content-Type': types[format],
			'Content-Disposition': `attachment; filename="${words.fileName(at.toISOString().slice(0, 10))}.${format}"`,
			'Cache-Control': 'private, no-store',
		},
	})
}
