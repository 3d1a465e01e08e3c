import { Form, useNavigation } from '@remix-run/react'
import type { ImportCounts } from '~/domain/import-plan'
import { importPath } from '~/domain/run-paths'
import { Alert } from '~/ui/alert'
import { Button, ButtonLink } from '~/ui/button'
import { counted } from '~/ui/counted'

/** What will happen with a list in sum, and what the leader can do with it. */
export function ImportChoices({
	run,
	listId,
	counts,
	ignored,
}: {
	run: { id: string }
	listId: string
	counts: ImportCounts
	ignored: readonly string[]
}) {
	const { seated, waiting, withAccount, alreadyIn, hasLeft, mistakes } = counts
	const fresh = seated + waiting
	const isWorking = useNavigation().state === 'submitting'
	return (
		<>
			<ul className="import-sum">
				{seated > 0 || waiting === 0 ? (
					<li>
						<strong>{counted(seated, 'ny får plass', 'nye får plass')}</strong>
					</li>
				) : null}
				{waiting > 0 ? (
					<li>
						<strong>{counted(waiting, 'ny kommer på venteliste', 'nye kommer på venteliste')}</strong>, for kurset blir
						fullt
					</li>
				) : null}
				{withAccount > 0 ? <li>{withAccount} av dem har konto her fra før, og får plassen knyttet til den</li> : null}
				{alreadyIn > 0 ? <li>{alreadyIn} er med fra før, og blir ikke endret</li> : null}
				{hasLeft > 0 ? <li>{hasLeft} har gått ut av kurset, og blir ikke tatt inn igjen</li> : null}
				{mistakes > 0 ? (
					<li>
						<strong>{counted(mistakes, 'rad har feil', 'rader har feil')}</strong>
					</li>
				) : null}
			</ul>
			{ignored.length > 0 ? (
				<p className="soft">Disse kolonnene blir ikke lest: {ignored.map((heading) => `«${heading}»`).join(', ')}.</p>
			) : null}
			{mistakes > 0 ? (
				<Alert tone="warning" title="Rett feilene først">
					<p>
						Rett dem i fila, og last den opp på nytt. Du kan også ta inn bare dem uten feil, og legge til de andre
						etterpå.
					</p>
				</Alert>
			) : null}
			<div className="actions">
				{mistakes > 0 ? <ButtonLink to={importPath(run)}>Last opp fila på nytt</ButtonLink> : null}
				{fresh > 0 ? (
					<Form method="post">
						{mistakes > 0 ? <input type="hidden" name="uten" value="feil" /> : null}
						<Button variant={mistakes > 0 ? 'secondary' : 'primary'} disabled={isWorking}>
							{mistakes > 0
								? `Ta inn ${theOnes(fresh)} uten feil`
								: `Ta inn ${counted(fresh, 'deltaker', 'deltakere')}`}
						</Button>
					</Form>
				) : null}
				<Form method="post" action={`${importPath(run)}/${listId}/forkast`}>
					<Button variant="tertiary">Forkast lista</Button>
				</Form>
			</div>
			<p role="status">{isWorking ? 'Arbeider. Ei lang liste kan ta noen sekunder.' : ''}</p>
			{fresh > 0 ? (
				<p className="soft">De som har e-post, får brev om plassen med en gang. Andre kan få en kode på papir.</p>
			) : (
				<p>Lista har ingen nye deltakere å ta inn.</p>
			)}
		</>
	)
}

function theOnes(number: number): string {
	return number === 1 ? 'den ene' : `de ${number}`
}
