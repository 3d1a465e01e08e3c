import { longestNote, shortestNote } from '~/domain/certificate-status'
import type { administratorNote as Words } from '../nb/administrator-note'

export const administratorNote: typeof Words = {
	label: 'Notat til loggen',
	about:
		'Kva som har hendt, og kven som har bestemt det. Notatet blir aldri sletta, så ikkje skriv namn eller noko om helse. Berre administratorar ser det.',
	missing: 'Skriv eit notat om kvifor.',
	tooShort: `Skriv litt meir om kvifor, minst ${shortestNote} teikn.`,
	tooLong: `Notatet kan ha høgst ${longestNote} teikn.`,
}
