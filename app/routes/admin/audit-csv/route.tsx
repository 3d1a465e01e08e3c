import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { db } from '#db/connection.server'
import { type AuditPlace, type AuditSearch, findAuditNames, searchAuditEntries } from '#db/queries/audit-search'
import { auditLogPath } from '~/domain/admin-paths'
import { type AuditEntry, type AuditName, auditFacts, auditSentence } from '~/domain/audit-words'
import { auditFactsWords } from '~/i18n/audit-facts'
import { auditLogWords } from '~/i18n/audit-log'
import { inLanguage, languageAtHand } from '~/i18n/language-at-hand'
import { now } from '~/lib/clock.server'
import { endWith } from '~/lib/http-errors.server'
import { osloDate, osloTime } from '~/lib/oslo-time'
import { recordAuditExport } from '~/operations/record-audit-export.server'
import { requireAdministrator } from '../shared/administrator.server'
import { auditSearchFrom } from '../shared/audit-search.server'

/** How many entries are read at a time; the file is sent while it is made. */
const perRead = 1_000

/** The file is asked for by a button; the address alone leads back to the log. */
export async function loader({ request }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	return redirect(auditLogPath + new URL(request.url).search)
}

/** What is found in the log, as a file for Norwegian Excel: semicolons, UTF-8 with a mark. That it was taken is on record. */
export async function action({ request }: ActionFunctionArgs) {
	const administrator = await requireAdministrator(request)
	const { search, errors } = auditSearchFrom(new URL(request.url).searchParams)
	if (Object.keys(errors).length > 0) endWith(400, auditLogWords().datesUnreadable)
	const moment = now()
	await recordAuditExport(db, { actorId: administrator.id, now: moment })
	return new Response(csvOf(search), {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="logg-${osloDate(moment.toISOString())}.csv"`,
			'Cache-Control': 'private, no-store',
		},
	})
}

/** The file is made while it is sent, after the request has been answered; so its language is taken along. */
function csvOf(search: AuditSearch): ReadableStream<Uint8Array> {
	const language = languageAtHand()
	const encoder = new TextEncoder()
	let after: AuditPlace | null = null
	let isBegun = false
	return new ReadableStream({
		async pull(controller) {
			if (!isBegun) controller.enqueue(encoder.encode(`\uFEFF${inCsv([inLanguage(language, heading)])}`))
			isBegun = true
			const entries: AuditEntry[] = await searchAuditEntries(db, search, { limit: perRead, after })
			if (entries.length > 0) {
				const names = await findAuditNames(db, entries)
				controller.enqueue(encoder.encode(inCsv(inLanguage(language, () => rowsOf(entries, names)))))
			}
			after = entries.at(-1) ?? null
			if (entries.length < perRead) controller.close()
		},
	})
}

function heading(): string[] {
	const { columns, action, about, by } = auditFactsWords()
	return [columns.date, columns.clock, columns.event, columns.details, action, about, by]
}

function rowsOf(entries: readonly AuditEntry[], names: ReadonlyMap<string, AuditName>): string[][] {
	return entries.map((entry) => [
		osloDate(entry.occurredAt),
		osloTime(entry.occurredAt),
		auditSentence(entry, names),
		auditFacts(entry, names)
			.map(({ term, description }) => `${term}: ${description}`)
			.join(', '),
		entry.action,
		entry.subjectId,
		entry.actorId ?? '',
	])
}

function inCsv(rows: readonly string[][]): string {
	return stringify([...rows], { delimiter: ';', record_delimiter: 'windows', escape_formulas: true })
}
