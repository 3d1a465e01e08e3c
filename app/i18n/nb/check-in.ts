/** The page to which the code on the wall leads. */
export const checkIn = {
	title: 'Meld at du er her',
	place: (run: string, day: number) => `${run}, dag ${day}`,
	confirm: {
		title: 'Er du her?',
		yes: 'Jeg er her',
		about: 'Kurslederen ser at du har møtt. Er du ikke på kurset nå, kan du bare lukke siden.',
		reload: 'Last siden på nytt.',
	},
	already: { title: 'Du er krysset av', text: 'Da er det gjort. Velkommen!', toMyPage: 'Gå til Min side' },
	stale: {
		title: 'Koden virker ikke lenger',
		text: 'Koden på veggen byttes hvert minutt. Skann den på nytt, så virker det.',
		otherwise: 'Får du det ikke til, kan du <code>skrive koden</code>, eller be kurslederen krysse deg av.',
	},
	scanTooOld: {
		title: 'Skann koden på nytt',
		text: 'Det er mer enn 30 minutter siden du skannet. Skann koden som står på veggen nå.',
	},
	wait: {
		title: 'Vent litt',
		text: 'Det har kommet mange koder som ikke finnes, fra nettet du er på. Vent noen minutter og skann på nytt, eller be kurslederen krysse deg av.',
	},
	tooEarly: {
		title: 'Du er tidlig ute',
		text: (moment: string) => `Koden teller fra ${moment}. Skann den på nytt da.`,
	},
	tooLate: {
		title: 'Dagen er over',
		until: (clock: string) => `Koden gjaldt til kl. ${clock}.`,
		text: 'Var du der? Si fra til kurslederen, som kan føre deg i lista.',
	},
	cancelled: { title: 'Kurset er avlyst', text: 'Det er ikke oppmøte i dag.' },
	waiting: {
		title: 'Du står på venteliste',
		text: 'Du har ikke fått plass ennå, så du kan ikke møte med kode. Snakk med kurslederen som er i rommet.',
	},
	markedAbsent: {
		title: 'Du er ført som ikke til stede',
		text: 'Kurslederen har ført deg etter at du skannet. Er det feil, så si fra til kurslederen.',
	},
	notInRun: {
		title: 'Du er ikke påmeldt her',
		text: 'Denne kontoen har ikke plass i kurset. Det er som regel én av tre ting:',
		hasCode: 'Du har fått en kode på papir eller i et brev. <code>Skriv den inn</code>, og skann på nytt.',
		otherAddress: 'Du er påmeldt med en annen e-postadresse. Logg ut, logg inn med den, og skann på nytt.',
		notEnrolled: 'Du er ikke påmeldt ennå. Snakk med kurslederen som er i rommet.',
		mayEnrol: 'Du er ikke påmeldt ennå. <seats>Se om det er plass</seats>',
	},
}
