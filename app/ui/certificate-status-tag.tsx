import type { CertificateStatus } from '~/domain/certificate-status'
import { certificateStatusTagWords } from '~/i18n/certificate-status-tag'
import { Tag } from './tag'

const tones = { valid: 'success', replaced: 'warning', revoked: 'danger' } as const

/** What holds of a certificate now, in a word. */
export function CertificateStatusTag({ status }: { status: CertificateStatus['kind'] }) {
	return <Tag tone={tones[status]}>{certificateStatusTagWords()[status]}</Tag>
}
