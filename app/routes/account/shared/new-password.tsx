import { TextField } from '~/ui/text-field'

/** The field for a password that somebody chooses. */
export function NewPassword({ label, error }: { label: string; error?: string | undefined }) {
	return (
		<TextField
			name="password"
			label={label}
			description="Minst 10 tegn. Flere ord etter hverandre er lette å huske og vanskelige å gjette."
			error={error}
			type="password"
			autoComplete="new-password"
			required
		/>
	)
}
