import { z } from 'zod'
import { longestCounties, longestPlaceName } from '~/domain/place'
import type { FormErrors } from '~/lib/form.server'

const oneLine = (typed: string) => typed.normalize('NFC').replace(/\s+/g, ' ').trim()

/** What an office or institution is called. */
export const PlaceNameField = z
	.string({ error: 'Skriv et navn.' })
	.transform(oneLine)
	.pipe(z.string().min(1, 'Skriv et navn.').max(longestPlaceName, `Navnet kan ha høyst ${longestPlaceName} tegn.`))

/** The counties that an office covers. */
export const CountiesField = z
	.string({ error: 'Skriv hvilke fylker kontoret dekker.' })
	.transform(oneLine)
	.pipe(
		z
			.string()
			.min(1, 'Skriv hvilke fylker kontoret dekker.')
			.max(longestCounties, `Fylkene kan ha høyst ${longestCounties} tegn til sammen.`),
	)

/** Whether a place is to be closed or open. */
export const ClosingForm = z.object({ stengt: z.enum(['ja', 'nei']) })

/** What is said when another place has the name. */
export const nameTaken: FormErrors = { navn: 'Dette navnet er i bruk fra før.' }
