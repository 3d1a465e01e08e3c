import { findReplacedCode } from '#db/queries/certificate-status'
import { listPrintedImages } from '#db/queries/institution-images'
import type { Db } from '#db/schema'
import type { IssuerKey } from '~/credentials/issuer-key.server'
import type { Certificate } from '~/domain/certificate'
import type { PrintedImage } from '~/domain/institution-image'
import { signCertificate } from './sign-certificate.server'

/** What goes on and with the paper beside the facts of the certificate. */
export type GatheredPrint = {
	readonly credential: string | null
	readonly images: readonly PrintedImage[]
	/** The code of the certificate that this one corrects. */
	readonly replaces: string | null
}

/** The credential of a certificate, signed now if it never was, the images that it was issued with, in use or not, and what it replaces. */
export async function gatherPrint(
	db: Db,
	{ certificate, key, publicUrl, now }: { certificate: Certificate; key: IssuerKey; publicUrl: string; now: Date },
): Promise<GatheredPrint> {
	const credential = await signCertificate(db, { certificateId: certificate.id, key, publicUrl, now })
	const [images, replaces] = await Promise.all([
		listPrintedImages(db, certificate.images),
		findReplacedCode(db, certificate.id),
	])
	return { credential, images, replaces }
}
