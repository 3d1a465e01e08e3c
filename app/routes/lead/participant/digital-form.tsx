import { Form } from '@remix-run/react'
import { digitalApprovalPath, digitalApprovalWithdrawalPath } from '~/domain/run-paths'
import { participantWords } from '~/i18n/participant'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Rich } from '~/ui/rich'
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
	const words = participantWords().digitalForm
	return (
		<Card as="section" variant="tinted">
			<h3>{words.heading}</h3>
			{approval ? (
				<>
					<p>
						<Rich
							text={words.approved}
							signer={() => approval.signerName}
							day={() => <NorwegianDate at={approval.signedAt} />}
						/>
					</p>
					{isSealed ? (
						<p className="soft">{words.sealed}</p>
					) : (
						<Form method="post" action={digitalApprovalWithdrawalPath(run, participant)} preventScrollReset>
							<Button variant="tertiary">{words.withdraw}</Button>
						</Form>
					)}
				</>
			) : (
				<>
					<p>{words.about}</p>
					<Form method="post" action={digitalApprovalPath(run, participant)} preventScrollReset>
						<Button variant="secondary">{words.approve}</Button>
					</Form>
				</>
			)}
		</Card>
	)
}
