import { type CertificateStanding, findCertificateStanding } from '#db/queries/certificate-status'
import { findCertificateByCode } from '#db/queries/certificates'
import { findThrottle } from '#db/queries/throttles'
import type { Db } from '#db/schema'
import type { Certificate } from '~/domain/certificate'
import { readCertificateCode } from '~/domain/certificate-code'
import type { Timestamp } from '~/domain/ids'
import { unknownCodesPerAddress } from '~/domain/throttle'
import { hashToken } from '~/lib/secret-token.server'
import { countAttempt } from './count-attempt.server'

/** What there is to say of a code. */
export type Verification =
	| { kind: 'found'; certificate: Certificate; standing: CertificateStanding }
	| { kind: 'unknown' }
	/** No code can look like this: a slip of the pen, which costs nothing. */
	| { kind: 'malformed' }
	| { kind: 'wait'; until: Timestamp }

/** Finds the certificate with a code for anyone who asks. Only codes that don't exist are counted, by the network that asks. */
export async function verifyCertificate(
	db: Db,
	{ typed, network, now }: { typed: string; network: string; now: Date },
): Promise<Verification> {
	const read = readCertificateCode(typed)
	if (read.kind === 'malformed') return { kind: 'malformed' }

	const key = `unknown certificate codes from ${network}`
	const throttle = await findThrottle(db, hashToken(key))
	if (throttle && throttle.waitUntil > now.toISOString()) return { kind: 'wait', until: throttle.waitUntil }

	const certificate = await findCertificateByCode(db, read.code)
	const standing = certificate && (await findCertificateStanding(db, read.code))
	if (certificate && standing) return { kind: 'found', certificate, standing }
	await countAttempt(db, { counts: [{ key, limit: unknownCodesPerAddress, afterSuccess: 'forget-one' }], now })
	return { kind: 'unknown' }
}
