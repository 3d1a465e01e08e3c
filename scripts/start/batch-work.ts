import { type ChildProcess, fork } from 'node:child_process'
import type { Db } from '#db/schema'
import { now } from '~/lib/clock.server'
import { log } from '~/lib/log.server'
import { forgetBatches } from '~/operations/forget-batches.server'
import { batchesIn } from '~/operations/make-batch-file.server'
import { hasBatchesToWork } from '~/operations/work-batches.server'

const lookEvery = 1_000
const forgetEvery = 60 * 60 * 1000

/** Milliseconds to wait after a failure, so that a full disk doesn't start a process every second. */
const restAfterFailure = 10_000

/**
 * Looks every second whether somebody has asked for certificates in bulk, and starts `program` to make them, one at a
 * time; once an hour removes what has expired. In a process of its own neither the signing nor the printing keeps a page
 * waiting, and what they take of memory is given back. Gives what stops it.
 */
export function startBatchWork(db: Db, { dataDir }: { dataDir: string }, program: string): () => void {
	let child: ChildProcess | undefined
	let restUntil = 0
	let isLooking = false
	const look = async () => {
		if (child || isLooking || performance.now() < restUntil) return
		isLooking = true
		try {
			if (await hasBatchesToWork(db, now)) begin()
		} catch (error) {
			log.error({ err: error }, 'looking for certificates in bulk failed')
		} finally {
			isLooking = false
		}
	}
	const begin = () => {
		child = fork(program, { execArgv: [], stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
		child.once('exit', (code) => {
			child = undefined
			if (code === 0) return
			restUntil = performance.now() + restAfterFailure
			log.error({ code }, 'making certificates in bulk failed and will be tried again')
		})
	}
	const forget = () =>
		forgetBatches(db, { folder: batchesIn(dataDir), now: now() }).catch((error: unknown) =>
			log.error({ err: error }, 'removing certificates in bulk failed'),
		)

	void forget()
	const timers = [
		setInterval(() => void look(), lookEvery).unref(),
		setInterval(() => void forget(), forgetEvery).unref(),
	]
	return () => {
		for (const timer of timers) clearInterval(timer)
		child?.removeAllListeners('exit')
		child?.kill()
	}
}
