import type { frontPage as Words } from '../nb/front-page'

export const frontPage: typeof Words = {
	inTab: 'Igangsetjarkurset – hjelp ei sjølvhjelpsgruppe i gang',
	description:
		'Eit gratis kurs på to dagar for deg som vil hjelpe ei sjølvhjelpsgruppe i gang: frivillig, fagperson eller student.',
	title: 'Hjelp ei gruppe i gang',
	lead: 'Nokon har det vanskeleg, og vil gjere noko med det saman med andre. Dei treng ein som finn eit rom, set fram stolane og er der dei første gongene. Det kan vere deg. Her lærer du korleis.',
	seeCourse: 'Sjå kurset',
	checkCertificate: 'Sjekk eit kursbevis',
	audiences: {
		title: 'Kven er kurset for?',
		volunteer: 'Du som er frivillig',
		aboutVolunteer:
			'Du vil starte ei gruppe der du bur, kanskje fordi du sjølv veit kva eit problem kan gjere med eit liv.',
		professional: 'Du som er fagperson',
		aboutProfessional:
			'Du møter menneske i jobben, og vil gi rom for grupper som klarer seg utan deg når kurset eller timane er over.',
		student: 'Du som er student',
		aboutStudent:
			'Du møter sjølvhjelp i studium og praksis, og vil vite kva som skjer når deltakarane sjølve har ansvaret.',
		nothingNeeded: 'Du treng inga utdanning for å vere med, og du treng ikkje ha vore i ei gruppe før.',
	},
	whatYouGet: {
		title: 'Kva får du?',
		days: 'To dagar, 16 timar',
		aboutDays: 'Den første dagen handlar om å forstå sjølvhjelp. Den andre handlar om å starte ei gruppe.',
		lessons: 'Korte leksjonar og øvingar',
		aboutLessons:
			'Kvar leksjon tek fem til ti minutt. Du øver på det du skal gjere, og skriv notat som berre du kan lese.',
		certificate: 'Eit kursbevis',
		aboutCertificate: 'Beviset har ein kode. Den du viser det til, kan sjekke her at det er ekte, utan å logge inn.',
		free: 'Kurset er gratis. Du kan kome tilbake når du vil, og lese på nytt før ditt første møte.',
	},
	steps: {
		title: 'Slik går det til',
		account: 'Lag ein konto',
		aboutAccount: 'Namn og e-postadresse er alt vi treng.',
		ownPace: 'Ta det i ditt eige tempo',
		aboutOwnPace:
			'Les på telefonen eller på ein større skjerm. Vi hugsar kvar du var, så du kan leggje det frå deg når du er trøytt.',
		certificate: 'Få beviset',
		aboutCertificate: 'Når leksjonane er lesne, og quizane og sluttprøva er bestått, ligg kursbeviset klart til deg.',
	},
	limits: {
		title: 'Dette er sjølvhjelp, og dette er det ikkje',
		text: 'I ei sjølvorganisert sjølvhjelpsgruppe møtest menneske om eit problem dei kjenner att, utan at ein fagperson leier dei. Det kjem i tillegg til annan hjelp, aldri i staden for. Ingen blir tilvist til ei gruppe, og det som blir sagt der, blir der. Difor lagrar vi heller aldri kven som er med i ei gruppe.',
		helpNow: 'Er det du sjølv som har det vondt akkurat no? <to>Her er nokon du kan ringje.</to>',
	},
}
