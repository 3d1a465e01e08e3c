import { Form } from '@remix-run/react'
import type { OutcomeView } from '~/domain/outcome-view'
import { signOffPath, signOffWithdrawalPath } from '~/domain/run-paths'
import { longestSignOffNote } from '~/domain/sign-off'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'

/** What a leader can do about one outcome: vouch for it while it is missing, or take the word back. */
export function OutcomeAction({
	run,
	participant,
	outcome,
	isSealed,
}: {
	run: { id: string }
	participant: { id: string }
	outcome: OutcomeView
	isSealed: boolean
}) {
	const isSignedOff = outcome.ways.some((way) => way.kind === 'sign-off' && way.isMet)
	const about = <span className="visually-hidden">: {outcome.text}</span>
	if (isSignedOff && isSealed) return null
	if (isSignedOff) {
		return (
			<Form method="post" action={signOffWithdrawalPath(run, participant, outcome.id)} preventScrollReset>
				<Button variant="tertiary">Trekk bekreftelsen tilbake{about}</Button>
			</Form>
		)
	}
	if (outcome.isMet) return null
	const note = `merknad-${outcome.id}`
	return (
		<Form
			method="post"
			action={signOffPath(run, participant, outcome.id)}
			className="outcome-sign-off"
			preventScrollReset
		>
			<Details summary={<>Merknad (valgfritt){about}</>}>
				<div className="ds-field">
					<label className="ds-label" htmlFor={note}>
						Hva bygger du det på?
					</label>
					<p data-field="description" id={`${note}-om`}>
						Deltakeren kan lese det. Ikke skriv noe som er sagt i fortrolighet.
					</p>
					<textarea
						className="ds-input"
						id={note}
						name="merknad"
						rows={2}
						maxLength={longestSignOffNote}
						aria-describedby={`${note}-om`}
					/>
				</div>
			</Details>
			<Button variant="secondary">Bekreft målet{about}</Button>
		</Form>
	)
}
