import { appendAuditEntry } from '#db/queries/audit-entries'
import { claimRun } from '#db/queries/course-runs'
import { claimRunImport, updateRunImportResult, updateRunImportWaiting } from '#db/queries/run-imports'
import type { Db } from '#db/schema'
import type { PersonId, RunId, RunImportId } from '~/domain/ids'
import { importCounts, type PlannedRow } from '~/domain/import-plan'
import type { ImportResult } from '~/domain/import-result'
import type { PlaceRefusal } from '~/domain/run-place'
import { placeInRun } from './enter-run.server'
import { importPlanOfRun } from './import-plan-of-run.server'

/** What became of the list, or why nobody was let in. */
export type ApplyResult =
	| { kind: 'applied'; result: ImportResult }
	/** It is gone, or was used already. */
	| { kind: 'refused'; reason: 'no-such-list' | 'has-mistakes' | PlaceRefusal }

/**
 * Lets the people of a list into the run, all in one transaction and once, decided anew with the run as it is now. A list
 * with mistakes is left as it is, unless `withoutMistaken` says that those rows are to be left out.
 */
export function applyImport(
	db: Db,
	given: {
		runId: RunId
		importId: RunImportId
		withoutMistaken: boolean
		actorId: PersonId
		publicUrl: string
		now: Date
	},
): Promise<ApplyResult> {
	const { runId, importId, withoutMistaken, actorId, publicUrl, now } = given
	return db.transaction().execute(async (trx) => {
		const at = now.toISOString()
		const run = await claimRun(trx, runId, at)
		const list = run && (await claimRunImport(trx, runId, importId, at))
		if (!run || list?.content.kind !== 'waiting') return { kind: 'refused', reason: 'no-such-list' }

		const plan = await importPlanOfRun(trx, { run, people: list.content.people, now })
		const hasMistakes = plan.kind === 'plan' && plan.rows.some(({ outcome }) => outcome.kind === 'mistake')
		if (plan.kind === 'refused' || (hasMistakes && !withoutMistaken)) {
			await updateRunImportWaiting(trx, importId)
			return plan.kind === 'refused' ? plan : { kind: 'refused', reason: 'has-mistakes' }
		}

		for (const { person, outcome } of plan.rows) {
			if (outcome.kind !== 'new') continue
			const newcomer = { ...person, personId: outcome.personId }
			const entry = await placeInRun(trx, { run, newcomer, source: 'import', actorId, publicUrl, now })
			if (entry.kind === 'refused') throw new Error(`A row that was to come in was refused: ${entry.reason}`)
		}
		const result = resultOf(plan.rows)
		await updateRunImportResult(trx, importId, result)
		await appendAuditEntry(trx, {
			actorId,
			action: 'run.imported',
			subjectId: runId,
			occurredAt: at,
			detail: { people: result.seated + result.waiting, rows: plan.rows.length },
		})
		return { kind: 'applied', result }
	})
}

function resultOf(rows: readonly PlannedRow[]): ImportResult {
	const leftOutRows = rows.flatMap(({ outcome, listed }) => (outcome.kind === 'mistake' ? [listed.number] : []))
	return { ...importCounts(rows), leftOutRows }
}
