import { longestCounties, longestPlaceName } from '~/domain/place'
import type { placeFields as Words } from '../nb/place-fields'

export const placeFields: typeof Words = {
	name: 'Namn',
	counties: 'Fylke',
	aboutCounties: 'Med komma mellom, slik dei skal visast.',
	nameMissing: 'Skriv eit namn.',
	nameTooLong: `Namnet kan ha høgst ${longestPlaceName} teikn.`,
	nameTaken: 'Dette namnet er i bruk frå før.',
	countiesMissing: 'Skriv kva for fylke kontoret dekkjer.',
	countiesTooLong: `Fylka kan ha høgst ${longestCounties} teikn til saman.`,
}
