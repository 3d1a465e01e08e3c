import type { runSignUp as Words } from '../nb/run-sign-up'

export const runSignUp: typeof Words = {
	courses: 'Kurs',
	cancelled: 'Kurset er avlyst',
	seeOthers: 'Sjå andre kurs',
	over: 'Kurset er over. <to>Sjå kva kurs som kjem</to>',
	whenAndWhere: 'Når og kvar',
	about: 'Om kurset',
	course: 'Kurs',
	form: 'Form',
	audience: 'For',
	price: 'Pris',
	free: 'Gratis',
	leader: 'Kursleiar',
	office: 'Distriktskontor',
	deadline: 'Påmeldingsfrist',
	goodToKnow: 'Greitt å vite',
	place: {
		title: 'Plassen din',
		newlySeated: 'No er du påmeld, og du har fått plass. Stadfestinga kjem på e-post.',
		seated: 'Du har plass på kurset.',
		waiting: (number) =>
			`Du står på venteliste som nummer ${number}. Blir det ein ledig plass, rykkjer du opp av deg sjølv, og får e-post om det.`,
		lessonsAreOpen: 'Leksjonane på nett er opne for deg. Du kan byrje når du vil.',
		toLessons: 'Gå til leksjonane',
		leave: 'Meld deg av',
	},
	signUp: {
		title: 'Påmelding',
		closed:
			'Fristen er ute. Ta kontakt med distriktskontoret om du vil spørje om det er plass likevel, eller <to>sjå andre kurs</to>.',
		full: 'Alle plassane er tekne. Stiller du deg på venteliste, rykkjer du opp av deg sjølv når nokon melder seg av.',
		waiting: (others) => `No ventar ${others} framfor deg.`,
		leaderSees: 'Kursleiaren får sjå namnet ditt og kor langt du er i kurset, men aldri refleksjonsnotata dine.',
		joinLine: 'Set meg på venteliste',
		signUp: 'Meld meg på',
		needsAccount: 'For å melde deg på treng du ein konto. Han er gratis, og etterpå kjem du tilbake hit.',
		makeAccount: 'Lag ein konto og meld deg på',
		haveAccount: 'Eg har ein konto',
	},
}
