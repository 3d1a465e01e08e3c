import { longestCounties, longestPlaceName } from '~/domain/place'
import type { placeFields as Words } from '../nb/place-fields'

export const placeFields: typeof Words = {
	name: 'Name',
	counties: 'Counties',
	aboutCounties: 'With commas between them, as they should be shown.',
	nameMissing: 'Write a name.',
	nameTooLong: `The name can have at most ${longestPlaceName} characters.`,
	nameTaken: 'This name is already in use.',
	countiesMissing: 'Write which counties the office covers.',
	countiesTooLong: `The counties can have at most ${longestCounties} characters altogether.`,
}
