import type { ImportResult } from '~/domain/import-result'
import { importPath, participantsPath } from '~/domain/run-paths'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { counted } from '~/ui/counted'

/** What became of a list. */
export function ImportOutcome({ run, result }: { run: { id: string }; result: ImportResult }) {
	const { seated, waiting, withAccount, alreadyIn, hasLeft, leftOutRows } = result
	return (
		<>
			<ul className="import-sum">
				{seated > 0 || waiting === 0 ? (
					<li>
						<strong>{counted(seated, 'ny deltaker fikk plass', 'nye deltakere fikk plass')}</strong>
					</li>
				) : null}
				{waiting > 0 ? <li>{counted(waiting, 'ny kom på venteliste', 'nye kom på venteliste')}</li> : null}
				{withAccount > 0 ? <li>{withAccount} av dem hadde konto, og plassen er knyttet til den</li> : null}
				{alreadyIn > 0 ? <li>{alreadyIn} var med fra før</li> : null}
				{hasLeft > 0 ? <li>{hasLeft} hadde gått ut av kurset, og ble ikke tatt inn igjen</li> : null}
			</ul>
			{leftOutRows.length > 0 ? (
				<Alert tone="warning" title="Noen rader ble ikke tatt med">
					<p>
						{leftOutRows.length === 1 ? 'Rad ' : 'Radene '}
						{inOneLine(leftOutRows)} i fila hadde feil. Rett dem og last opp fila på nytt: de som alt er med, blir ikke
						tatt inn to ganger.
					</p>
				</Alert>
			) : null}
			<div className="actions">
				<ButtonLink to={participantsPath(run)}>Se deltakerne</ButtonLink>
				<ButtonLink to={importPath(run)} variant="secondary">
					Hent inn ei liste til
				</ButtonLink>
			</div>
		</>
	)
}

/** `3`, `3 og 5`, `3, 5 og 8`. */
function inOneLine(numbers: readonly number[]): string {
	const [last, ...others] = [...numbers].reverse()
	return others.length === 0 ? String(last) : `${others.reverse().join(', ')} og ${last}`
}
