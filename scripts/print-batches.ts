/**
 * Makes the files of certificates in bulk, in a process of its own: the portal starts it when somebody has asked for
 * some, and it ends when none are left. Its threads run this file too, and print.
 */
import { isMainThread } from 'node:worker_threads'

process.env.NODE_ENV ||= 'production'
if (isMainThread) {
	const { printBatches } = await import('./print-batches/work')
	await printBatches(new URL(import.meta.url))
} else {
	await import('./print-batches/thread')
}
