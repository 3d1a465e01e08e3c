import { longestNote, shortestNote } from '~/domain/certificate-status'

/** The note that an administrator leaves on record. */
export const administratorNote = {
	label: 'Notat til loggen',
	about:
		'Hva som har skjedd, og hvem som har bestemt det. Notatet slettes aldri, så ikke skriv navn eller noe om helse. Bare administratorer ser det.',
	missing: 'Skriv et notat om hvorfor.',
	tooShort: `Skriv litt mer om hvorfor, minst ${shortestNote} tegn.`,
	tooLong: `Notatet kan ha høyst ${longestNote} tegn.`,
}
