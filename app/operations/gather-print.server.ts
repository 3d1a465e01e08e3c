import { listPrintedImages } from '#db/queries/institution-images'
import type { Db } from '#db/schema'
import type { IssuerKey } from '~/credentials/issuer-key.server'
import type { Certificate } from '~/domain/certificate'
import type { PrintedImage } from '~/domain/institution-image'
import { signCertificate } from './sign-certificate.server'

/** What goes on and with the paper beside the facts of the certificate. */
export type GatheredPrint = { readonly credential: string | null; readonly images: readonly PrintedImage[] }

/** The credential of a certificate, signed now if it never was, and the images that it was issued with, in use or not. */
export async function gatherPrint(
	db: Db,
	{ certificate, key, publicUrl, now }: { certificate: Certificate; key: IssuerKey; publicUrl: string; now: Date },
): Promise<GatheredPrint> {
	const credential = await signCertificate(db, { certificateId: certificate.id, key, publicUrl, now })
	return { credential, images: await listPrintedImages(db, certificate.images) }
}
