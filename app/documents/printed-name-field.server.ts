import { z } from 'zod'
import { printedNameWords } from '~/i18n/printed-name'
import { asPrinted, lettersNotInFont } from './font-letters.server'

/** Most characters of a name on a certificate. */
const longestPrintedName = 80

/** A name as somebody types it for a certificate, as it will be printed; a letter that the font lacks is told. */
export const PrintedNameField = z
	.string({ error: () => printedNameWords().missing })
	.transform(asPrinted)
	.pipe(
		z
			.string()
			.min(2, { error: () => printedNameWords().missing })
			.max(longestPrintedName, { error: () => printedNameWords().tooLong(longestPrintedName) }),
	)
	.superRefine((name, context) => {
		const refusal = lettersNotInFont(name)
		if (!refusal) return
		const letters = refusal.letters.map((letter) => `«${letter}»`).join(', ')
		context.addIssue({ code: 'custom', message: printedNameWords().notPrintable(letters) })
	})
