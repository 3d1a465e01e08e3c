/** The code for the wall, and what to do with it. */
export const checkInWall = {
	tab: 'Kode for oppmøte',
	title: 'Møt opp her',
	when: (run: string, day: number, date: string) => `${run}, dag ${day} · ${date}`,
	close: 'Lukk',
	fullScreen: 'Fullskjerm',
	leaveFullScreen: 'Ut av fullskjerm',
	picture: (address: string) => `QR-kode som leder til ${address}`,
	scan: 'Skann koden med kameraet på telefonen.',
	signIn: 'Logg inn, eller lag en konto. Skanningen gjelder i\u00a030\u00a0minutter.',
	press: 'Trykk «Jeg er her».',
	orType: 'Eller gå til <address></address> og skriv:',
	tooEarly: (clock: string) => `Koden teller fra kl. ${clock}.`,
	tooLate: (clock: string) => `Dagen var over kl. ${clock}. Koden teller ikke lenger.`,
	here: (present: number, seated: number) => `<strong>${present}</strong> av ${seated} er her`,
	unreachable: 'Ingen kontakt med portalen. Koden kan være for gammel til å virke.',
}
