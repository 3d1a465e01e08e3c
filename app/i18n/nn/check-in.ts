import type { checkIn as Words } from '../nb/check-in'

export const checkIn: typeof Words = {
	title: 'Meld at du er her',
	place: (run, day) => `${run}, dag ${day}`,
	confirm: {
		title: 'Er du her?',
		yes: 'Eg er her',
		about: 'Kursleiaren ser at du har møtt. Er du ikkje på kurset no, kan du berre lukke sida.',
		reload: 'Last sida på nytt.',
	},
	already: { title: 'Du er kryssa av', text: 'Då er det gjort. Velkomen!', toMyPage: 'Gå til Mi side' },
	stale: {
		title: 'Koden verkar ikkje lenger',
		text: 'Koden på veggen blir bytt kvart minutt. Skann han på nytt, så verkar det.',
		otherwise: 'Får du det ikkje til, kan du <code>skrive koden</code>, eller be kursleiaren krysse deg av.',
	},
	scanTooOld: {
		title: 'Skann koden på nytt',
		text: 'Det er meir enn 30 minutt sidan du skanna. Skann koden som står på veggen no.',
	},
	wait: {
		title: 'Vent litt',
		text: 'Det har kome mange kodar som ikkje finst, frå nettverket du er på. Vent nokre minutt og skann på nytt, eller be kursleiaren krysse deg av.',
	},
	tooEarly: {
		title: 'Du er tidleg ute',
		text: (moment) => `Koden tel frå ${moment}. Skann han på nytt då.`,
	},
	tooLate: {
		title: 'Dagen er over',
		until: (clock) => `Koden galdt til kl. ${clock}.`,
		text: 'Var du der? Sei frå til kursleiaren, som kan føre deg i lista.',
	},
	cancelled: { title: 'Kurset er avlyst', text: 'Det er ikkje oppmøte i dag.' },
	waiting: {
		title: 'Du står på venteliste',
		text: 'Du har ikkje fått plass enno, så du kan ikkje møte med kode. Snakk med kursleiaren som er i rommet.',
	},
	markedAbsent: {
		title: 'Du er ført som ikkje til stades',
		text: 'Kursleiaren har ført deg etter at du skanna. Er det feil, så sei frå til kursleiaren.',
	},
	notInRun: {
		title: 'Du er ikkje påmeld her',
		text: 'Denne kontoen har ikkje plass i kurset. Det er som regel éin av tre ting:',
		hasCode: 'Du har fått ein kode på papir eller i eit brev. <code>Skriv han inn</code>, og skann på nytt.',
		otherAddress: 'Du er påmeld med ei anna e-postadresse. Logg ut, logg inn med den, og skann på nytt.',
		notEnrolled: 'Du er ikkje påmeld enno. Snakk med kursleiaren som er i rommet.',
		mayEnrol: 'Du er ikkje påmeld enno. <seats>Sjå om det er plass</seats>',
	},
}
