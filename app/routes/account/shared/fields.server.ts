import { z } from 'zod'
import { isEmail, isName, longestName, normalisedEmail, normalisedName, type PasswordProblem } from '~/domain/person'

/** A name as it is to be kept. */
export const NameField = z
	.string({ error: 'Skriv navnet ditt.' })
	.transform(normalisedName)
	.pipe(
		z
			.string()
			.min(1, 'Skriv navnet ditt.')
			.max(longestName, `Navnet kan ha høyst ${longestName} tegn.`)
			.refine(isName, 'Navnet må ha minst én bokstav, og bare tegn som vises.'),
	)

/** An e-mail address as it is to be kept. */
export const EmailField = z
	.string({ error: 'Skriv e-postadressen din.' })
	.transform(normalisedEmail)
	.pipe(
		z
			.string()
			.min(1, 'Skriv e-postadressen din.')
			.refine(isEmail, 'E-postadressen ser ikke riktig ut. Den skal se ut som navn@eksempel.no.'),
	)

/** A password that is compared with the one that was chosen. */
export const PresentPasswordField = z.string({ error: 'Skriv passordet ditt.' }).min(1, 'Skriv passordet ditt.')

/** A password that somebody wants to have; whether it is fit is decided with the account at hand. */
export const NewPasswordField = z.string({ error: 'Skriv et passord.' }).min(1, 'Skriv et passord.')

/** What is said of a password that is not fit. */
export const passwordSentences: Record<PasswordProblem, string> = {
	'too-short': 'Passordet er for kort. Det må ha minst 10 tegn.',
	'too-long': 'Passordet er for langt. Det kan ha høyst 200 tegn.',
	'too-common':
		'Dette passordet er blant dem andre gjetter først. Velg noe mer eget, for eksempel tre–fire tilfeldige ord.',
	'like-the-account': 'Passordet kan ikke være navnet eller e-postadressen din.',
}
