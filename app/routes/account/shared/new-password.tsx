import { accountFieldsWords } from '~/i18n/account-fields'
import { TextField } from '~/ui/text-field'

/** The field for a password that somebody chooses. */
export function NewPassword({ label, error }: { label: string; error?: string | undefined }) {
	return (
		<TextField
			name="password"
			label={label}
			description={accountFieldsWords().aboutNewPassword}
			error={error}
			type="password"
			autoComplete="new-password"
			required
		/>
	)
}
