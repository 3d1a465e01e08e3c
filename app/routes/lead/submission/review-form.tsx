import { Form, useNavigation } from '@remix-run/react'
import { Button } from '~/ui/button'
import { ChoiceField } from '~/ui/choice-field'
import { TextField } from '~/ui/text-field'

const verdicts = [
	{ value: 'approved', label: 'Godkjenn planen' },
	{
		value: 'more-wanted',
		label: 'Be om mer',
		description: 'Deltakeren leser kommentaren din, skriver videre og leverer en ny kopi.',
	},
]

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
	const isSending = useNavigation().state !== 'idle'
	return (
		<section className="flow" aria-labelledby="svar">
			<h2 id="svar">{seenNumber === 0 ? 'Svaret ditt' : 'Svar på nytt'}</h2>
			{seenNumber === 0 ? null : (
				<p>Det nyeste svaret er det som gjelder. Det som er skrevet før, blir stående både for deg og for {name}.</p>
			)}
			<Form method="post" className="form">
				<input type="hidden" name="sett" value={seenNumber} />
				<ChoiceField
					legend="Hva svarer du?"
					name="svar"
					kind="radio"
					choices={verdicts}
					chosen={typed?.svar}
					error={errors?.svar}
				/>
				<TextField
					name="kommentar"
					label={`Kommentar til ${name}`}
					description="Når du ber om mer, må du skrive hva. Når du godkjenner, er noen ord om det som er bra, til god hjelp. Bare deltakeren og de som leder kurset, leser kommentaren."
					multiline
					rows={8}
					defaultValue={typed?.kommentar}
					error={errors?.kommentar}
					maxLength={10_000}
				/>
				<div className="actions">
					<Button disabled={isSending}>{isSending ? 'Sender …' : 'Send svaret'}</Button>
				</div>
			</Form>
		</section>
	)
}
