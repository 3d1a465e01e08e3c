import { randomInt } from 'node:crypto'
import { findCredential, updateCredential } from '#db/queries/certificate-credentials'
import { findCertificateToSign } from '#db/queries/certificates'
import { insertIssuerKey } from '#db/queries/issuer-keys'
import {
	claimStatusPlaces,
	findNewestStatusList,
	findStatusPlace,
	hasStatusPlace,
	updateStatusPlace,
} from '#db/queries/status-lists'
import type { Db } from '#db/schema'
import { openBadge, type StatusPlace } from '~/credentials/badge'
import { credentialDigest, credentialText } from '~/credentials/credential-text.server'
import { didOf } from '~/credentials/did-document'
import type { IssuerKey } from '~/credentials/issuer-key.server'
import { withProof } from '~/credentials/proof.server'
import { statusListSize } from '~/credentials/status-list.server'
import type { CertificateId } from '~/domain/ids'

/** A list that is this full is followed by another, so that a free place by chance is soon found. */
const fullList = (statusListSize * 3) / 4

/**
 * The certificate as a signed Open Badge, the same text for ever: it is signed when somebody first asks for it, dated as
 * the certificate is, and kept. Of many who ask at once one text is kept and all get it. Null when there is no such
 * certificate, or its facts are gone.
 *
 * Takes two short transactions of its own with the signature (10 ms) between them, so call it outside of one.
 */
export async function signCertificate(
	db: Db,
	{
		certificateId,
		key,
		publicUrl,
		now,
	}: { certificateId: CertificateId; key: IssuerKey; publicUrl: string; now: Date },
): Promise<string | null> {
	const kept = await findCredential(db, certificateId)
	if (kept !== null) return kept
	const certificate = await findCertificateToSign(db, certificateId)
	if (!certificate) return null

	const status = await placeFor(db, { certificateId, key, now })
	const issuer = didOf(publicUrl)
	const badge = openBadge(certificate, { publicUrl, issuer, status })
	const credential = credentialText(await withProof(badge, { key, issuer, created: certificate.issuedAt }))
	await updateCredential(db, certificateId, { credential, credentialDigest: credentialDigest(credential) })
	return findCredential(db, certificateId)
}

/** Places are given by chance, so that neighbours in a list say nothing of who finished together. */
function placeFor(
	db: Db,
	{ certificateId, key, now }: { certificateId: CertificateId; key: IssuerKey; now: Date },
): Promise<StatusPlace> {
	return db.transaction().execute(async (trx) => {
		await insertIssuerKey(trx, { ...key, createdAt: now.toISOString() })
		await claimStatusPlaces(trx)
		const given = await findStatusPlace(trx, certificateId)
		if (given) return given

		const newest = (await findNewestStatusList(trx)) ?? { list: 1, taken: 0 }
		const list = newest.taken < fullList ? newest.list : newest.list + 1
		let place = { list, index: randomInt(statusListSize) }
		while (await hasStatusPlace(trx, place)) place = { list, index: randomInt(statusListSize) }
		await updateStatusPlace(trx, certificateId, place)
		return place
	})
}
