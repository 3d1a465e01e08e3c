import type { CertificateStatus } from '~/domain/certificate-status'
import { Tag } from './tag'

const words: Record<CertificateStatus['kind'], string> = {
	valid: 'Gyldig',
	replaced: 'Erstattet',
	revoked: 'Trukket tilbake',
}
const tones = { valid: 'success', replaced: 'warning', revoked: 'danger' } as const

/** What holds of a certificate now, in a word. */
export function CertificateStatusTag({ status }: { status: CertificateStatus['kind'] }) {
	return <Tag tone={tones[status]}>{words[status]}</Tag>
}
