import { availableParallelism, setPriority } from 'node:os'
import { openDatabase } from '#db/open.server'
import { readConfig } from '~/config.server'
import { keepIssuerKey } from '~/credentials/key-file.server'
import { openPrinters } from '~/documents/batch-printer.server'
import { certificateLanguage } from '~/documents/certificate-words'
import { now } from '~/lib/clock.server'
import { log } from '~/lib/log.server'
import { gatherWithCredential } from '~/operations/gather-print.server'
import { batchesIn } from '~/operations/make-batch-file.server'
import { signCertificate } from '~/operations/sign-certificate.server'
import { workBatches } from '~/operations/work-batches.server'

/** Pages go before files: the system gives these threads what the others leave (nice 10 of 19). */
const priority = 10

/**
 * Works on every job that waits, with a thread for every processor but one, and ends the process.
 *
 * @param program this program, which the threads run too
 */
export async function printBatches(program: URL): Promise<void> {
	const config = readConfig(process.env)
	// Nobody is left to work for when the portal has ended; the next start goes on from here.
	process.once('disconnect', () => process.exit(0))
	lowerPriority()
	const db = openDatabase(config.database)
	const count = availableParallelism()
	const printers = openPrinters({ program, count })
	const key = keepIssuerKey(config.issuerKey)
	try {
		await workBatches(db, {
			folder: batchesIn(config.dataDir),
			publicUrl: config.publicUrl,
			// One more than there are threads is signed while those print.
			width: count + 1,
			now,
			sign: (certificateId) => signCertificate(db, { certificateId, key, publicUrl: config.publicUrl, now: now() }),
			print: async (certificate, credential) => {
				const answer = await printers.print(certificate, {
					...(await gatherWithCredential(db, { certificate, credential, publicUrl: config.publicUrl })),
					language: certificateLanguage(certificate.language),
					isDemonstration: config.purpose === 'demonstration',
				})
				if (answer.kind === 'failed') log.error({ reason: answer.reason }, 'a certificate could not be printed')
				return answer
			},
		})
	} finally {
		await printers.close()
		await db.destroy()
	}
	process.exit(0)
}

function lowerPriority(): void {
	try {
		setPriority(priority)
	} catch {
		// Not every system lets a process do that; the files are made all the same.
	}
}
