import { Alert } from '~/ui/alert'
import { counted } from '~/ui/counted'
import type { CertificationOutcome, readResult } from '../shared/certification-result'

const words: Record<Exclude<CertificationOutcome, 'utstedt'>, string> = {
	hadde: 'Hadde beviset fra før',
	trukket: 'Beviset er trukket tilbake, og bare en administrator kan gjøre det gyldig igjen',
	mangler: 'Oppfyller ikke lenger kravene',
	trykk: 'Navnet har tegn som ikke kan trykkes',
	ute: 'Har ikke lenger plass i kurset',
}

/** What happened to each of those who were approved a moment ago. */
export function ResultOfCertifying({
	result: { issued, others },
}: {
	result: NonNullable<ReturnType<typeof readResult>>
}) {
	return (
		<Alert
			tone={issued > 0 ? 'success' : 'info'}
			live="status"
			title={issued > 0 ? `${counted(issued, 'bevis', 'bevis')} er utstedt` : 'Ingen nye bevis ble utstedt'}
		>
			{issued > 0 ? <p>De som har en e-postadresse, får brev om det.</p> : null}
			{others.length > 0 ? (
				<ul>
					{others.map(({ outcome, names }) => (
						<li key={outcome}>
							{outcome === 'utstedt' ? '' : words[outcome]}: {names.join(', ')}
						</li>
					))}
				</ul>
			) : null}
		</Alert>
	)
}
