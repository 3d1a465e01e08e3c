import { type Audience, audiences } from '~/domain/audience'
import { ChoiceField } from '~/ui/choice-field'

/** The name of the field, and the value that leaves the choice open. */
const audienceField = 'malgruppe'
const undecided = 'senere'

/** Whom one reads the course as, in words. */
export const audienceWords: Record<Audience, string> = {
	volunteer: 'Frivillig',
	professional: 'Fagperson',
	student: 'Student',
}

const descriptions: Record<Audience, string> = {
	volunteer: 'Jeg vil starte ei gruppe der jeg bor eller er frivillig.',
	professional: 'Jeg møter mennesker i jobben og vil gi rom for grupper.',
	student: 'Jeg møter selvhjelp i studier og praksis.',
}

/** Asks whom one reads the course as; it may be left open, and changed at any time. */
export function AudienceChoice({ chosen }: { chosen: Audience | null }) {
	return (
		<ChoiceField
			legend="Hvem tar du kurset som?"
			description="Noen avsnitt er skrevet for hver av dem. Du kan bytte når du vil."
			name={audienceField}
			kind="radio"
			chosen={chosen ?? undecided}
			choices={[
				...audiences.map((audience) => ({
					value: audience,
					label: audienceWords[audience],
					description: descriptions[audience],
				})),
				{ value: undecided, label: 'Vil velge senere' },
			]}
		/>
	)
}

/** The audience that a posted form names; null when it is left open. */
export function readAudience(form: FormData): Audience | null {
	return audiences.find((audience) => audience === form.get(audienceField)) ?? null
}
