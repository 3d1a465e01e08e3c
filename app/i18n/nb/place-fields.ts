import { longestCounties, longestPlaceName } from '~/domain/place'

/** What an office or institution is asked for, and what can be wrong with it. */
export const placeFields = {
	name: 'Navn',
	counties: 'Fylker',
	aboutCounties: 'Med komma mellom, slik de skal vises.',
	nameMissing: 'Skriv et navn.',
	nameTooLong: `Navnet kan ha høyst ${longestPlaceName} tegn.`,
	nameTaken: 'Dette navnet er i bruk fra før.',
	countiesMissing: 'Skriv hvilke fylker kontoret dekker.',
	countiesTooLong: `Fylkene kan ha høyst ${longestCounties} tegn til sammen.`,
}
