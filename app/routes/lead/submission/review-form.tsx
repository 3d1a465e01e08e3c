import { Form, useNavigation } from '@remix-run/react'
import { submissionWords } from '~/i18n/submission'
import { Button } from '~/ui/button'
import { ChoiceField } from '~/ui/choice-field'
import { TextField } from '~/ui/text-field'

/** The leader's answer to a plan. `seenNumber` is that of the newest answer on the page, so that nobody answers unseen. */
export function ReviewForm({
	name,
	seenNumber,
	errors,
	typed,
}: {
	name: string
	seenNumber: number
	errors: Record<string, string> | undefined
	typed: Record<string, string> | undefined
}) {
	const words = submissionWords().form
	const isSending = useNavigation().state !== 'idle'
	return (
		<section className="flow" aria-labelledby="svar">
			<h2 id="svar">{seenNumber === 0 ? words.yourAnswer : words.answerAgain}</h2>
			{seenNumber === 0 ? null : <p>{words.newestHolds(name)}</p>}
			<Form method="post" className="form">
				<input type="hidden" name="sett" value={seenNumber} />
				<ChoiceField
					legend={words.verdict}
					name="svar"
					kind="radio"
					choices={[
						{ value: 'approved', label: words.approve },
						{ value: 'more-wanted', label: words.askForMore, description: words.askForMoreHint },
					]}
					chosen={typed?.svar}
					error={errors?.svar}
				/>
				<TextField
					name="kommentar"
					label={words.comment(name)}
					description={words.commentHint}
					multiline
					rows={8}
					defaultValue={typed?.kommentar}
					error={errors?.kommentar}
					maxLength={10_000}
				/>
				<div className="actions">
					<Button disabled={isSending}>{isSending ? words.sending : words.send}</Button>
				</div>
			</Form>
		</section>
	)
}
