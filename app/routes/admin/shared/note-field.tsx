import { TextField } from '~/ui/text-field'

/** The note that an administrator leaves on record. */
export function AdministratorNote({
	error,
	defaultValue,
}: {
	error: string | undefined
	defaultValue: string | undefined
}) {
	return (
		<TextField
			name="notat"
			label="Notat til loggen"
			description="Hva som har skjedd, og hvem som har bestemt det. Notatet slettes aldri, så ikke skriv navn eller noe om helse. Bare administratorer ser det."
			multiline
			rows={4}
			required
			defaultValue={defaultValue}
			error={error}
		/>
	)
}
