import type { CertificateId, InstitutionId, PersonId, RunId, Timestamp } from '~/domain/ids'

/** A key that signs or has signed credentials, as a multikey; the private part is never in the database. */
export type IssuerKeyTable = { id: string; publicKey: string; createdAt: Timestamp; retiredAt: Timestamp | null }

/** A picture on certificates for an institution's students. Its id is a hash of whose it is, its use, text and bytes; `bytes` is base64. */
export type InstitutionImageTable = {
	id: string
	institutionId: InstitutionId
	use: 'logo' | 'signature'
	mediaType: 'image/png' | 'image/jpeg'
	bytes: string
	altText: string
	createdAt: Timestamp
	withdrawnAt: Timestamp | null
}

/** A job that makes every certificate of one kind in a run as a file. */
export type CertificateBatchTable = {
	id: string
	runId: RunId
	kind: string
	requestedById: PersonId | null
	createdAt: Timestamp
	claimedAt: Timestamp | null
	finishedAt: Timestamp | null
	failure: string | null
}

/** One file of such a job; `failure` says why there is none, and `tries` how often it was begun without an end. */
export type CertificateBatchItemTable = {
	batchId: string
	number: number
	certificateId: CertificateId
	doneAt: Timestamp | null
	failure: string | null
	tries: number
}
