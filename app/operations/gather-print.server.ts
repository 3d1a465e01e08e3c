import { findReplacedCode } from '#db/queries/certificate-status'
import { listPrintedImages } from '#db/queries/institution-images'
import type { Db } from '#db/schema'
import { credentialAddress } from '~/credentials/credential-text.server'
import type { IssuerKey } from '~/credentials/issuer-key.server'
import type { Certificate } from '~/domain/certificate'
import type { PrintedImage } from '~/domain/institution-image'
import { signCertificate } from './sign-certificate.server'

/** What goes on and with the paper beside the facts of the certificate. */
export type GatheredPrint = {
	readonly credential: string | null
	/** Where the certificate is verified: the address that its credential names, also when the portal has moved since. */
	readonly verifyUrl: string
	readonly images: readonly PrintedImage[]
	/** The code of the certificate that this one corrects. */
	readonly replaces: string | null
}

/** All of it, with the credential signed now if it never was; the images that the certificate was issued with, in use or not. */
export async function gatherPrint(
	db: Db,
	{ certificate, key, publicUrl, now }: { certificate: Certificate; key: IssuerKey; publicUrl: string; now: Date },
): Promise<GatheredPrint> {
	const credential = await signCertificate(db, { certificateId: certificate.id, key, publicUrl, now })
	return gatherWithCredential(db, { certificate, credential, publicUrl })
}

/** As `gatherPrint`, for a credential that is at hand. */
export async function gatherWithCredential(
	db: Db,
	{
		certificate: { id, code, images: named },
		credential,
		publicUrl,
	}: { certificate: Certificate; credential: string | null; publicUrl: string },
): Promise<GatheredPrint> {
	const verifyUrl = credential === null ? `${publicUrl}/bevis/${code}` : credentialAddress(credential)
	const [images, replaces] = await Promise.all([listPrintedImages(db, named), findReplacedCode(db, id)])
	return { credential, verifyUrl, images, replaces }
}
