import type { shell as Words } from '../nb/shell'

export const shell: typeof Words = {
	portal: 'Igangsetjarkurset',
	title: (page) => `${page} – Igangsetjarkurset`,
	skip: 'Hopp til innhaldet',
	onItsWay: 'Sida er på veg …',
	mainMenu: 'Hovudmeny',
	menu: 'Meny',
	chooseLanguage: 'Språk',
	courses: 'Kurs',
	checkCertificate: 'Sjekk kursbevis',
	helpNow: 'Treng du hjelp no?',
	helpNowBriefly: 'Hjelp no',
	lead: 'Kursleiar',
	institution: 'Institusjon',
	administration: 'Administrasjon',
	myPage: 'Mi side',
	signIn: 'Logg inn',
	signOut: 'Logg ut',
	aboutDemonstration: 'Om denne utgåva',
	demonstration: '<strong>Demonstrasjon.</strong> Menneska her er oppdikta. Ikkje legg inn ekte personopplysningar.',
	someoneToTalkTo: 'Treng du nokon å snakke med?',
	aboutSite: 'Om nettstaden',
	contactPoints: 'Kontaktpunkt',
	privacy: 'Personvern',
	accessibility: 'Tilgjenge',
	whoIsBehind: 'Kven står bak?',
	behind:
		'Igangsetjarkurset er laga av Selvhjelp Norge. Kurset er gratis, nøytralt og uavhengig av diagnose. Sjølvhjelp kjem i tillegg til annan hjelp, ikkje i staden for.',
	questions: (address) => `Spørsmål? Skriv til <mail>${address}</mail>`,
	ambulance: 'Ambulanse, når det står om liv',
	outOfHours: 'Legevakt',
	error: {
		toFrontPage: 'Til framsida',
		seeCourses: 'Sjå kursa',
		urgent: 'Er det noko som hastar med deg sjølv eller nokon andre? <help>Her er nummera du kan ringje.</help>',
		code: (status) => `Feilkode ${status}`,
		codeWithId: (status, id) => `Feilkode ${status}. Ber du om hjelp, oppgi dette nummeret: ${id}`,
		unclear: {
			title: 'Vi forstod ikkje det som vart sendt',
			text: 'Noko mangla eller såg annleis ut enn vi venta. Gå tilbake og prøv ein gong til.',
		},
		notYours: {
			title: 'Denne sida er ikkje open for deg',
			text: 'Kanskje er du logga inn med ein annan konto enn du plar, eller sida høyrer til nokon andre.',
		},
		notFound: {
			title: 'Vi finn ikkje sida',
			text: 'Ho kan ha fått ei ny adresse, eller så manglar det ein bokstav i adressa. Det du har lagra i kurset, er trygt.',
		},
		notLikeThis: {
			title: 'Det lèt seg ikkje gjere her',
			text: 'Adressa finst, men kan ikkje brukast på denne måten. Start frå framsida, så finn du fram.',
		},
		tooMuch: {
			title: 'Det vart for mykje på éin gong',
			text: 'Det du sende, er større enn vi kan ta imot. Gjer det kortare eller mindre, og prøv igjen.',
		},
		tooOften: {
			title: 'Vent litt før du prøver igjen',
			text: 'Det har kome mange forsøk på kort tid. Ta ein pause på nokre minutt. Ingenting er gått tapt.',
		},
		ourFault: {
			title: 'Noko gjekk gale hos oss',
			text: 'Det er ikkje noko du har gjort. Vent ein augneblink og prøv på nytt. Det du har lagra, er trygt.',
		},
	},
}
