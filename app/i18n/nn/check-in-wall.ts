import type { checkInWall as Words } from '../nb/check-in-wall'

export const checkInWall: typeof Words = {
	tab: 'Kode for oppmøte',
	title: 'Møt opp her',
	when: (run, day, date) => `${run}, dag ${day} · ${date}`,
	close: 'Lukk',
	fullScreen: 'Fullskjerm',
	leaveFullScreen: 'Ut av fullskjerm',
	picture: (address) => `QR-kode som fører til ${address}`,
	scan: 'Skann koden med kameraet på telefonen.',
	signIn: 'Logg inn, eller lag ein konto. Skanninga gjeld i\u00a030\u00a0minutt.',
	press: 'Trykk «Eg er her».',
	orType: 'Eller gå til <address></address> og skriv:',
	tooEarly: (clock) => `Koden tel frå kl. ${clock}.`,
	tooLate: (clock) => `Dagen var over kl. ${clock}. Koden tel ikkje lenger.`,
	here: (present, seated) => `<strong>${present}</strong> av ${seated} er her`,
	unreachable: 'Ingen kontakt med portalen. Koden kan vere for gammal til å verke.',
}
