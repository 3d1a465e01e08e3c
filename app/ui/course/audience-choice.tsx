import { type Audience, audiences } from '~/domain/audience'
import { audienceChoiceWords } from '~/i18n/audience-choice'
import { ChoiceField } from '~/ui/choice-field'

/** The name of the field, and the value that leaves the choice open. */
const audienceField = 'malgruppe'
const undecided = 'senere'

/** Asks whom one reads the course as; it may be left open, and changed at any time. */
export function AudienceChoice({ chosen }: { chosen: Audience | null }) {
	const words = audienceChoiceWords()
	return (
		<ChoiceField
			legend={words.question}
			description={words.why}
			name={audienceField}
			kind="radio"
			chosen={chosen ?? undecided}
			choices={[
				...audiences.map((audience) => ({
					value: audience,
					label: words.audience[audience],
					description: words.about[audience],
				})),
				{ value: undecided, label: words.later },
			]}
		/>
	)
}

/** The audience that a posted form names; null when it is left open. */
export function readAudience(form: FormData): Audience | null {
	return audiences.find((audience) => audience === form.get(audienceField)) ?? null
}
