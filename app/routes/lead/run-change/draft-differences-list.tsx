import { Alert } from '~/ui/alert'
import type { DraftDifference } from './draft-differences'

/** Shown when somebody else has saved the run since the form was opened: both versions, and what saving again means. */
export function DraftDifferences({ differences }: { differences: readonly DraftDifference[] }) {
	if (differences.length === 0) return null
	return (
		<Alert tone="warning" live="alert" title="Noen andre har endret kurset">
			<p>
				Kurset ble lagret av noen andre etter at du åpnet skjemaet. Ingenting av ditt er lagret ennå. Under står det du
				skrev. Lagrer du nå, gjelder ditt. Vil du beholde noe av det som er lagret, retter du det først.
			</p>
			<dl className="run-differences">
				{differences.map(({ label, saved, typed }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>Lagret nå: {saved}</dd>
						<dd>Du skrev: {typed}</dd>
					</div>
				))}
			</dl>
		</Alert>
	)
}
