import { certificationWords } from '~/i18n/certification'
import { Alert } from '~/ui/alert'
import type { readResult } from '../shared/certification-result'

/** What happened to each of those who were approved a moment ago. */
export function ResultOfCertifying({
	result: { issued, others },
}: {
	result: NonNullable<ReturnType<typeof readResult>>
}) {
	const words = certificationWords().result
	return (
		<Alert
			tone={issued > 0 ? 'success' : 'info'}
			live="status"
			title={issued > 0 ? words.issued(issued) : words.noneIssued}
		>
			{issued > 0 ? <p>{words.letters}</p> : null}
			{others.length > 0 ? (
				<ul>
					{others.map(({ outcome, names }) => (
						<li key={outcome}>
							{words.others[outcome]}: {names.join(', ')}
						</li>
					))}
				</ul>
			) : null}
		</Alert>
	)
}
