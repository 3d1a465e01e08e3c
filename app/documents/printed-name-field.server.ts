import { z } from 'zod'
import { asPrinted, lettersNotInFont } from './font-letters.server'

/** Most characters of a name on a certificate. */
const longestPrintedName = 80

/** A name as somebody types it for a certificate, as it will be printed; a letter that the font lacks is told. */
export const PrintedNameField = z
	.string({ error: 'Skriv navnet som skal stå på kursbeviset.' })
	.transform(asPrinted)
	.pipe(
		z
			.string()
			.min(2, 'Skriv navnet som skal stå på kursbeviset.')
			.max(longestPrintedName, `Navnet kan ha ${longestPrintedName} tegn.`),
	)
	.superRefine((name, context) => {
		const refusal = lettersNotInFont(name)
		if (!refusal) return
		const letters = refusal.letters.map((letter) => `«${letter}»`).join(', ')
		context.addIssue({
			code: 'custom',
			message: `Vi kan ikke trykke ${letters}. Skriv navnet med latinske bokstaver.`,
		})
	})
