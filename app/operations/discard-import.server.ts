import { deleteRunImport } from '#db/queries/run-imports'
import type { Db } from '#db/schema'
import type { RunId, RunImportId } from '~/domain/ids'

/** Throws away a list that waits to be looked over. One that was used stays for as long as its result is shown. */
export function discardImport(db: Db, { runId, importId }: { runId: RunId; importId: RunImportId }): Promise<void> {
	return deleteRunImport(db, runId, importId)
}
