import type { CertificateStatus } from '~/domain/certificate-status'
import { CertificateStatusTag } from '~/ui/certificate-status-tag'
import { DefinitionList } from '~/ui/definition-list'
import { NorwegianDate } from '~/ui/norwegian-date'

/** Which certificate a page is about, so that nobody changes another one. */
export function CertificateSummary({
	certificate: { code, holderName, kindTitle, courseTitle, issuedAt, status },
}: {
	certificate: {
		readonly code: string
		/** Empty when the facts are gone. */
		readonly holderName: string
		readonly kindTitle: string
		readonly courseTitle: string
		readonly issuedAt: string
		readonly status: CertificateStatus['kind']
	}
}) {
	return (
		<DefinitionList
			items={[
				{ term: 'Status', description: <CertificateStatusTag status={status} /> },
				{ term: 'Kode', description: <span className="code">{code}</span> },
				{ term: 'Navn', description: holderName || 'Slettet, slik innehaveren ønsket' },
				{ term: 'Type', description: kindTitle },
				{ term: 'Kurs', description: courseTitle },
				{ term: 'Utstedt', description: <NorwegianDate at={issuedAt} /> },
			]}
		/>
	)
}
