import { Form } from '@remix-run/react'
import type { Language } from '~/domain/language'
import { unknownLanguage } from '~/domain/language'
import type { OutcomeView } from '~/domain/outcome-view'
import { signOffPath, signOffWithdrawalPath } from '~/domain/run-paths'
import { longestSignOffNote } from '~/domain/sign-off'
import { participantWords } from '~/i18n/participant'
import { Button } from '~/ui/button'
import { Details } from '~/ui/details'

/** What a leader can do about one outcome: vouch for it while it is missing, or take the word back. */
export function OutcomeAction({
	run,
	language,
	participant,
	outcome,
	isSealed,
}: {
	run: { id: string }
	/** That of the outcome's text. */
	language: Language
	participant: { id: string }
	outcome: OutcomeView
	isSealed: boolean
}) {
	const words = participantWords().outcomes
	const isSignedOff = outcome.ways.some((way) => way.kind === 'sign-off' && way.isMet)
	const about = (
		<span className="visually-hidden">
			: <span lang={language}>{outcome.text}</span>
		</span>
	)
	if (isSignedOff && isSealed) return null
	if (isSignedOff) {
		return (
			<Form method="post" action={signOffWithdrawalPath(run, participant, outcome.id)} preventScrollReset>
				<Button variant="tertiary">
					{words.withdraw}
					{about}
				</Button>
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
			<Details
				summary={
					<>
						{words.note}
						{about}
					</>
				}
			>
				<div className="ds-field">
					<label className="ds-label" htmlFor={note}>
						{words.grounds}
					</label>
					<p data-field="description" id={`${note}-om`}>
						{words.aboutNote}
					</p>
					<textarea
						className="ds-input"
						lang={unknownLanguage}
						id={note}
						name="merknad"
						rows={2}
						maxLength={longestSignOffNote}
						aria-describedby={`${note}-om`}
					/>
				</div>
			</Details>
			<Button variant="secondary">
				{words.confirm}
				{about}
			</Button>
		</Form>
	)
}
