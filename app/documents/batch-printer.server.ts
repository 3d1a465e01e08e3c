import { Worker } from 'node:worker_threads'
import type { Certificate } from '~/domain/certificate'
import type { CertificatePrint } from './certificate.server'

/** A certificate that a thread is to print. */
export type PrintJob = { readonly certificate: Certificate; readonly print: CertificatePrint }

/** What came of it; `failed` is a fault of the document or of the thread, in the words of the machine. */
export type PrintAnswer =
	| { readonly kind: 'printed'; readonly pdf: Uint8Array }
	| { readonly kind: 'not-printable'; readonly letters: readonly string[] }
	| { readonly kind: 'failed'; readonly reason: string }

/** Threads that print certificates. `print` waits for one that is free. */
export type Printers = {
	readonly print: (certificate: Certificate, print: CertificatePrint) => Promise<PrintAnswer>
	readonly close: () => Promise<void>
}

type Waiting = { job: PrintJob; answer: (answer: PrintAnswer) => void }
type Printer = { worker: Worker; printed: number; at: Waiting | null }

/**
 * Starts threads that run `program`, which has to call `answerPrintJobs`. One that dies takes at most the certificate
 * with it that it was printing.
 *
 * @param program a file that this node can run
 * @param certificatesEach how many a thread prints before another takes its place: Typst gives back what it holds only as
 *   a thread ends
 */
export function openPrinters({
	program,
	count,
	certificatesEach = 500,
}: {
	program: URL
	count: number
	certificatesEach?: number
}): Printers {
	const waiting: Waiting[] = []
	const printers = new Set<Printer>()
	let isClosed = false

	const open = () => {
		const printer: Printer = { worker: new Worker(program), printed: 0, at: null }
		printers.add(printer)
		printer.worker.on('message', (answer: PrintAnswer) => {
			const done = printer.at
			printer.at = null
			printer.printed++
			if (printer.printed >= certificatesEach) replace(printer)
			else take(printer)
			done?.answer(answer)
		})
		printer.worker.on('error', (error) => {
			const { at } = printer
			printer.at = null
			replace(printer)
			at?.answer({ kind: 'failed', reason: error.message })
		})
		take(printer)
	}
	const replace = (printer: Printer) => {
		printers.delete(printer)
		void printer.worker.terminate()
		if (!isClosed) open()
	}
	const take = (printer: Printer) => {
		const next = waiting.shift()
		if (!next) return
		printer.at = next
		printer.worker.postMessage(next.job)
	}

	for (let number = 0; number < count; number++) open()
	return {
		print: (certificate, print) =>
			new Promise((answer) => {
				waiting.push({ job: { certificate, print }, answer })
				const free = [...printers].find(({ at }) => at === null)
				if (free) take(free)
			}),
		close: async () => {
			isClosed = true
			await Promise.all([...printers].map(({ worker }) => worker.terminate()))
		},
	}
}
