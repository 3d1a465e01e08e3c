import { randomUUID } from 'node:crypto'
import { replaceRunImport } from '#db/queries/run-imports'
import type { Db } from '#db/schema'
import type { PersonId, RunId, RunImportId } from '~/domain/ids'
import { type ListRefusal, mostInList, readParticipantList } from '~/domain/participant-list'
import { readTable } from '~/lib/spreadsheet.server'
import type { TableRefusal } from '~/lib/table-reading'

/** The list waits to be looked over, or why nothing could be read; `headings` are those that were found. */
export type ReadListResult =
	| { kind: 'waiting'; importId: RunImportId }
	| { kind: 'refused'; reason: TableRefusal | ListRefusal; headings: readonly string[] }

/** Rows of a file that are read at all: a full list, with its title and headings above it. */
const mostRows = mostInList + 20

/** Reads a file with participants and keeps the list to be looked over. Nobody comes into the run by it. */
export async function readParticipantFile(
	db: Db,
	given: { runId: RunId; actorId: PersonId; fileName: string; bytes: Buffer; now: Date },
): Promise<ReadListResult> {
	const { runId, actorId, now } = given
	const table = readTable(given.bytes, { mostRows })
	if (table.kind === 'refused') return { ...table, headings: [] }
	const list = readParticipantList(table.rows)
	if (list.kind === 'refused') return list

	const id = randomUUID() as RunImportId
	const content = { kind: 'waiting', people: list.people, ignored: list.ignored } as const
	const fileName = given.fileName.replace(/[\p{Control}\u202a-\u202e\u2066-\u2069]/gu, '').slice(0, 100)
	await db
		.transaction()
		.execute((trx) =>
			replaceRunImport(trx, { id, runId, createdById: actorId, fileName, content, createdAt: now.toISOString() }),
		)
	return { kind: 'waiting', importId: id }
}
