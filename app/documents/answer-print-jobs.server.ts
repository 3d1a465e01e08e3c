import type { MessagePort } from 'node:worker_threads'
import type { PrintAnswer, PrintJob } from './batch-printer.server'
import { certificateDocument, NameNotPrintable } from './certificate.server'

/** What a thread of `openPrinters` does: prints what it is sent, one certificate after the other, until it is ended. */
export function answerPrintJobs(port: MessagePort): void {
	port.on('message', async (job: PrintJob) => port.postMessage(await printed(job)))
}

async function printed({ certificate, print }: PrintJob): Promise<PrintAnswer> {
	try {
		return { kind: 'printed', pdf: await certificateDocument(certificate, print) }
	} catch (error) {
		if (error instanceof NameNotPrintable) return { kind: 'not-printable', letters: error.refusal.letters }
		return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
	}
}
