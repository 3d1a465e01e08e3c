import { z } from 'zod'
import { longestCounties, longestPlaceName } from '~/domain/place'
import { placeFieldsWords } from '~/i18n/place-fields'
import type { FormErrors } from '~/lib/form.server'

const oneLine = (typed: string) => typed.normalize('NFC').replace(/\s+/g, ' ').trim()

/** What an office or institution is called. */
export const PlaceNameField = z
	.string({ error: () => placeFieldsWords().nameMissing })
	.transform(oneLine)
	.pipe(
		z
			.string()
			.min(1, { error: () => placeFieldsWords().nameMissing })
			.max(longestPlaceName, { error: () => placeFieldsWords().nameTooLong }),
	)

/** The counties that an office covers. */
export const CountiesField = z
	.string({ error: () => placeFieldsWords().countiesMissing })
	.transform(oneLine)
	.pipe(
		z
			.string()
			.min(1, { error: () => placeFieldsWords().countiesMissing })
			.max(longestCounties, { error: () => placeFieldsWords().countiesTooLong }),
	)

/** Whether a place is to be closed or open. */
export const ClosingForm = z.object({ stengt: z.enum(['ja', 'nei']) })

/** What is said when another place has the name. */
export function nameTaken(): FormErrors {
	return { navn: placeFieldsWords().nameTaken }
}
