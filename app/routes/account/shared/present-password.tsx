import { TextField } from '~/ui/text-field'

/** The field for the password that somebody has now, asked for before something that matters. */
export function PresentPassword({ error }: { error?: string | undefined }) {
	return (
		<TextField
			name="presentPassword"
			label="Passordet du har nå"
			description="Så vi vet at det er deg."
			error={error}
			type="password"
			autoComplete="current-password"
			required
		/>
	)
}
