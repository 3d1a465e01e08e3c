import { administratorNoteWords } from '~/i18n/administrator-note'
import { TextField } from '~/ui/text-field'

/** The note that an administrator leaves on record. */
export function AdministratorNote({
	error,
	defaultValue,
}: {
	error: string | undefined
	defaultValue: string | undefined
}) {
	const words = administratorNoteWords()
	return (
		<TextField
			name="notat"
			label={words.label}
			description={words.about}
			multiline
			rows={4}
			required
			defaultValue={defaultValue}
			error={error}
		/>
	)
}
