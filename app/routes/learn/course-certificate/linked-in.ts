import type { Certificate } from '~/domain/certificate'
import { osloDate } from '~/lib/oslo-time'

/**
 * Where a holder puts the certificate on their profile at LinkedIn: a plain link, which tells LinkedIn nothing until it is
 * followed. LinkedIn shows it as a form to look over before anything is added.
 *
 * @param certUrl where anyone can check the certificate
 */
export function linkedInLink(
	{ kindTitle, courseTitle, issuer, issuedAt, code }: Certificate,
	{ certUrl }: { certUrl: string },
): string {
	const [year = '', month = ''] = osloDate(issuedAt).split('-')
	const fields = new URLSearchParams({
		startTask: 'CERTIFICATION_NAME',
		name: `${kindTitle}: ${courseTitle}`,
		organizationName: issuer,
		issueYear: year,
		issueMonth: String(Number(month)),
		certUrl,
		certId: code,
	})
	return `https://www.linkedin.com/profile/add?${fields}`
}
