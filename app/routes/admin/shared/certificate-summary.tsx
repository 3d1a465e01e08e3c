import type { CertificateStatus } from '~/domain/certificate-status'
import { certificateSummaryWords } from '~/i18n/certificate-summary'
import { CertificateStatusTag } from '~/ui/certificate-status-tag'
import { DefinitionList } from '~/ui/definition-list'
import { NorwegianDate } from '~/ui/norwegian-date'

/** Which certificate a page is about, so that nobody changes another one. */
export function CertificateSummary({
	certificate: { code, holderName, kindTitle, courseTitle, issuedAt, language, status },
}: {
	certificate: {
		readonly code: string
		/** Empty when the facts are gone. */
		readonly holderName: string
		readonly kindTitle: string
		readonly courseTitle: string
		readonly issuedAt: string
		/** In which the certificate is written. */
		readonly language: string
		readonly status: CertificateStatus['kind']
	}
}) {
	const words = certificateSummaryWords()
	return (
		<div className="certificate-summary">
			<DefinitionList
				items={[
					{ term: words.status, description: <CertificateStatusTag status={status} /> },
					{ term: words.code, description: <span className="code">{code}</span> },
					{ term: words.name, description: holderName || words.forgotten },
					{ term: words.kind, description: <span lang={language}>{kindTitle}</span> },
					{ term: words.course, description: <span lang={language}>{courseTitle}</span> },
					{ term: words.issued, description: <NorwegianDate at={issuedAt} /> },
				]}
			/>
		</div>
	)
}
