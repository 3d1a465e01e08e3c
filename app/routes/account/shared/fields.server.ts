import { z } from 'zod'
import { isEmail, isName, longestName, normalisedEmail, normalisedName } from '~/domain/person'
import { accountErrorsWords as words } from '~/i18n/account-errors'

/** A name as it is to be kept. */
export const NameField = z
	.string({ error: () => words().nameMissing })
	.transform(normalisedName)
	.pipe(
		z
			.string()
			.min(1, { error: () => words().nameMissing })
			.max(longestName, { error: () => words().nameTooLong(longestName) })
			.refine(isName, { error: () => words().nameUnfit }),
	)

/** An e-mail address as it is to be kept. */
export const EmailField = z
	.string({ error: () => words().emailMissing })
	.transform(normalisedEmail)
	.pipe(
		z
			.string()
			.min(1, { error: () => words().emailMissing })
			.refine(isEmail, { error: () => words().emailUnfit }),
	)

/** A password that is compared with the one that was chosen. */
export const PresentPasswordField = z
	.string({ error: () => words().presentPasswordMissing })
	.min(1, { error: () => words().presentPasswordMissing })

/** A password that somebody wants to have; whether it is fit is decided with the account at hand. */
export const NewPasswordField = z
	.string({ error: () => words().newPasswordMissing })
	.min(1, { error: () => words().newPasswordMissing })
