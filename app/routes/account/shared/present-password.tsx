import { accountFieldsWords } from '~/i18n/account-fields'
import { TextField } from '~/ui/text-field'

/** The field for the password that somebody has now, asked for before something that matters. */
export function PresentPassword({ error }: { error?: string | undefined }) {
	const words = accountFieldsWords()
	return (
		<TextField
			name="presentPassword"
			label={words.presentPassword}
			description={words.aboutPresentPassword}
			error={error}
			type="password"
			autoComplete="current-password"
			required
		/>
	)
}
