import { Form } from '@remix-run/react'
import { digitalApprovalPath, digitalApprovalWithdrawalPath } from '~/domain/run-paths'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { NorwegianDate } from '~/ui/norwegian-date'
import type { ParticipantView } from './participant-view.server'

/** The leader's word that the digital form stands in place of attendance; can be taken back until a certificate rests on it. */
export function DigitalForm({
	run,
	participant,
	digitalForm: { approval, isSealed },
}: {
	run: { id: string }
	participant: { id: string }
	digitalForm: NonNullable<ParticipantView['digitalForm']>
}) {
	return (
		<Card as="section" variant="tinted">
			<h3>Digital form i stedet for oppmøte</h3>
			{approval ? (
				<>
					<p>
						Godkjent av {approval.signerName} <NorwegianDate at={approval.signedAt} />.
					</p>
					{isSealed ? (
						<p className="soft">Beviset bygger på godkjenningen, så den kan ikke trekkes tilbake.</p>
					) : (
						<Form method="post" action={digitalApprovalWithdrawalPath(run, participant)} preventScrollReset>
							<Button variant="tertiary">Trekk godkjenningen tilbake</Button>
						</Form>
					)}
				</>
			) : (
				<>
					<p>
						Har deltakeren tatt kurset på nett i stedet for å møte alle dagene, kan du godkjenne det her. Da regnes
						kravet om oppmøte som oppfylt.
					</p>
					<Form method="post" action={digitalApprovalPath(run, participant)} preventScrollReset>
						<Button variant="secondary">Godkjenn digital form</Button>
					</Form>
				</>
			)}
		</Card>
	)
}
