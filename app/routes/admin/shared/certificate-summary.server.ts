import type { KeptCertificate } from '#db/queries/certificates'
import { statusOf } from '~/domain/certificate-status'

/** Which certificate a page is about. */
export function summaryOf(certificate: KeptCertificate) {
	const { code, holderName, kindTitle, courseTitle, issuedAt, language } = certificate
	return { code, holderName, kindTitle, courseTitle, issuedAt, language, status: statusOf(certificate).kind }
}
