import { longestCounties, longestPlaceName } from '~/domain/place'
import type { PlaceFieldsWords } from '../place-fields'

export const placeFields: PlaceFieldsWords = {
	name: 'Namn',
	counties: 'Fylke',
	aboutCounties: 'Med komma mellom, slik dei skal visast.',
	nameMissing: 'Skriv eit namn.',
	nameTooLong: `Namnet kan ha høgst ${longestPlaceName} teikn.`,
	nameTaken: 'Dette namnet er i bruk frå før.',
	countiesMissing: 'Skriv kva for fylke kontoret dekkjer.',
	countiesTooLong: `Fylka kan ha høgst ${longestCounties} teikn til saman.`,
}
