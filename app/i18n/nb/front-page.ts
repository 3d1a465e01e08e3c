/** The front page: what the course is, for whom, and where to begin. */
export const frontPage = {
	inTab: 'Igangsetterkurset – hjelp ei selvhjelpsgruppe i gang',
	description:
		'Et gratis kurs på to dager for deg som vil hjelpe ei selvhjelpsgruppe i gang: frivillig, fagperson eller student.',
	title: 'Hjelp ei gruppe i gang',
	lead: 'Noen har det vanskelig, og vil gjøre noe med det sammen med andre. De trenger en som finner et rom, setter fram stolene og er der de første gangene. Det kan være deg. Her lærer du hvordan.',
	seeCourse: 'Se kurset',
	checkCertificate: 'Sjekk et kursbevis',
	audiences: {
		title: 'Hvem er kurset for?',
		volunteer: 'Du som er frivillig',
		aboutVolunteer:
			'Du vil starte ei gruppe der du bor, kanskje fordi du selv vet hva et problem kan gjøre med et liv.',
		professional: 'Du som er fagperson',
		aboutProfessional:
			'Du møter mennesker i jobben, og vil gi rom for grupper som klarer seg uten deg når kurset eller timene er over.',
		student: 'Du som er student',
		aboutStudent:
			'Du møter selvhjelp i studier og praksis, og vil vite hva som skjer når deltakerne selv har ansvaret.',
		nothingNeeded: 'Du trenger ingen utdanning for å være med, og du trenger ikke ha vært i ei gruppe før.',
	},
	whatYouGet: {
		title: 'Hva får du?',
		days: 'To dager, 16 timer',
		aboutDays: 'Den første dagen handler om å forstå selvhjelp. Den andre handler om å starte ei gruppe.',
		lessons: 'Korte leksjoner og øvelser',
		aboutLessons:
			'Hver leksjon tar fem til ti minutter. Du øver på det du skal gjøre, og skriver notater som bare du kan lese.',
		certificate: 'Et kursbevis',
		aboutCertificate: 'Beviset har en kode. Den du viser det til, kan sjekke her at det er ekte, uten å logge inn.',
		free: 'Kurset er gratis. Du kan komme tilbake når du vil, og lese på nytt før ditt første møte.',
	},
	steps: {
		title: 'Slik går det til',
		account: 'Lag en konto',
		aboutAccount: 'Navn og e-postadresse er alt vi trenger.',
		ownPace: 'Ta det i ditt eget tempo',
		aboutOwnPace:
			'Les på telefonen eller på en større skjerm. Vi husker hvor du var, så du kan legge det fra deg når du er trøtt.',
		certificate: 'Få beviset',
		aboutCertificate: 'Når leksjonene er lest, og quizene og sluttprøven er bestått, ligger kursbeviset klart til deg.',
	},
	limits: {
		title: 'Dette er selvhjelp, og dette er det ikke',
		text: 'I ei selvorganisert selvhjelpsgruppe møtes mennesker om et problem de kjenner igjen, uten at en fagperson leder dem. Det kommer i tillegg til annen hjelp, aldri i stedet for. Ingen blir henvist til ei gruppe, og det som sies der, blir der. Derfor lagrer vi heller aldri hvem som er med i ei gruppe.',
		helpNow: 'Er det du selv som har det vondt akkurat nå? <to>Her er noen du kan ringe.</to>',
	},
}
