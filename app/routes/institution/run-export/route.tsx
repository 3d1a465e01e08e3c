import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { institutionColumns } from '~/domain/institution-table'
import { institutionRunPath } from '~/domain/run-paths'
import { studentRunWords } from '~/i18n/student-run'
import { studentTableWords } from '~/i18n/student-table'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { endWith } from '~/lib/http-errors.server'
import { asCsv, asWorkbook } from '~/lib/spreadsheet-out.server'
import { recordExport } from '~/operations/record-export.server'
import { studentRunAt } from '../shared/contact.server'
import { readStudentTable } from '../shared/student-table.server'

const ExportForm = z.object({ format: z.enum(['csv', 'xlsx']) })

const types = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** An export is asked for by a button; the address alone leads back to the table. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await studentRunAt(request, params)
	return redirect(institutionRunPath(run) + new URL(request.url).search)
}

/** The students as they are looked at, as a file; put on record. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run, course } = await studentRunAt(request, params)
	const form = await parseForm(request, ExportForm)
	if (!form.ok) return endWith(400, studentRunWords().chooseFormat)
	const { format } = form.value
	const at = now()
	const { rows } = await readStudentTable({ run, course }, new URL(request.url).searchParams, at)
	const { columns } = studentTableWords()
	const table = {
		headings: institutionColumns.map((column) => columns[column]),
		rows: rows.map(({ cells }) => institutionColumns.map((column) => cells[column])),
	}
	await recordExport(db, { runId: run.id, actorId: person.id, format, people: rows.length, now: at })
	const body = format === 'csv' ? asCsv(table) : new Uint8Array(await asWorkbook(table, run.title))
	return new Response(body, {
		headers: {
			'Content-Type': types[format],
			'Content-Disposition': `attachment; filename="studenter-${at.toISOString().slice(0, 10)}.${format}"`,
			'Cache-Control': 'private, no-store',
		},
	})
}
