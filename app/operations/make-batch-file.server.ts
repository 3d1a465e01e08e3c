import { rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findCertificateToSign } from '#db/queries/certificates'
import type { Db } from '#db/schema'
import type { Certificate } from '~/domain/certificate'
import { type BatchFailure, type BatchItem, keptFileName, whyNotHandedOut } from '~/domain/certificate-batch'
import type { CertificateId } from '~/domain/ids'

/** Where the files of all jobs are kept, a folder each: below the folder of data, which several machines must share. */
export function batchesIn(dataDir: string): string {
	return join(dataDir, 'batches')
}

/** A certificate as a file, or why there is none: letters that the font lacks, or a fault that is logged where it happens. */
export type Printed =
	| { readonly kind: 'printed'; readonly pdf: Uint8Array }
	| { readonly kind: 'not-printable'; readonly letters: readonly string[] }
	| { readonly kind: 'failed' }

/** What it takes to make files. `folder` is where they are kept. */
export type FileMaking = {
	readonly folder: string
	readonly publicUrl: string
	/** The signed credential of a certificate, made now if it has none. */
	readonly sign: (certificateId: CertificateId) => Promise<string | null>
	readonly print: (certificate: Certificate, credential: string | null) => Promise<Printed>
}

/**
 * Makes the file of one certificate and gives null, or says why there is none. The file appears whole or not at
 * all, also when the power goes.
 */
export async function makeBatchFile(
	db: Db,
	item: BatchItem,
	{ folder, sign, print }: FileMaking,
): Promise<BatchFailure | null> {
	const refusal = whyNotHandedOut(item)
	if (refusal) return refusal
	const credential = await sign(item.certificateId)
	const certificate = await findCertificateToSign(db, item.certificateId)
	if (!certificate) return whyNotHandedOut({ ...item, forgottenAt: 'now' })

	const printed = await print(certificate, credential)
	if (printed.kind === 'not-printable') return { letters: printed.letters }
	if (printed.kind === 'failed') return 'failed'
	await writeWhole(join(folder, keptFileName(item)), printed.pdf)
	return null
}

async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
	const unfinished = `${file}.${process.pid}.del`
	try {
		await writeFile(unfinished, bytes, { mode: 0o600, flush: true })
		await rename(unfinished, file)
	} catch (error) {
		await rm(unfinished, { force: true })
		throw error
	}
}
