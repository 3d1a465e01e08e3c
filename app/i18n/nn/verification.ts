import { counterIn } from '../counting'
import type { verification as Words } from '../nb/verification'

const count = counterIn('nn')

export const verification: typeof Words = {
	page: 'Kursbevis',
	standing: {
		revoked: { title: 'Dette kursbeviset er trekt tilbake', lead: 'Det gjeld ikkje, sjølv om papiret ser ekte ut.' },
		replaced: {
			title: 'Dette kursbeviset er erstatta',
			lead: 'Det vart utferda gjennom denne portalen, men eit nytt bevis gjeld i staden for det.',
		},
		demonstration: {
			title: 'Demonstrasjon – ikkje eit ekte kursbevis',
			lead: 'Portalen køyrer som ein demonstrasjon. Ingen bevis herifrå er ekte, men slik ser sida ut for eit som er det.',
		},
		forgotten: {
			title: 'Kursbeviset gjeld',
			lead: 'Det er utferda gjennom denne portalen og er ikkje trekt tilbake.',
		},
		genuine: {
			title: 'Kursbeviset er ekte',
			lead: 'Det er utferda gjennom denne portalen. Samanlikn med papiret du har framfor deg.',
		},
	},
	revoked: 'Trekt tilbake',
	revokedAt: (reason) => `<date></date>. Grunn: ${reason}.`,
	newOne: 'Eit nytt bevis er utferda',
	replacedBy: 'Dette vart erstatta <date></date> av <code></code>.',
	replaces: 'Dette beviset erstattar <code></code> frå <date></date>.',
	checked: (moment) => `Sjekka ${moment}`,
	onPaper: 'Det som står på kursbeviset',
	mark: {
		demonstration: 'Demonstrasjon – ikkje eit ekte kursbevis',
		revoked: 'Trekt tilbake – gjeld ikkje',
		replaced: 'Erstatta – gjeld ikkje lenger',
	},
	hasCompleted: 'har gjennomført <course></course>',
	extent: 'Omfang',
	hours: (hours) => count(hours, { one: '# time', other: '# timar' }),
	issued: 'Utferda',
	issuer: 'Utferdar',
	version: 'Kursversjon',
	code: 'Kode',
	met: 'Dette er oppfylt',
	outcomes: 'Etter kurset kan deltakaren',
	known: 'Det portalen veit om kursbeviset',
	forgotten:
		'Den som har beviset, har bede portalen om å slette namnet og alt anna som stod på det. Det gjer ikkje beviset mindre ekte. Opplysningane står i fila som innehavaren har.',
	forgottenAt: 'Opplysningane vart sletta',
	digest: 'Fingeravtrykk av fila (SHA-256)',
	askForFile:
		'Be om fila (.json eller .svg), og <check>kontroller henne her</check>. Då ser du om det som står i fila, er det portalen skreiv under på.',
	corrected: 'Namnet er retta, og dette er det nye beviset ditt.',
	download: 'Last ned kursbeviset (PDF)',
	wrongName: 'Feil i namnet?',
	tooMany: {
		title: 'Vent litt før du prøver igjen',
		text: 'Det har kome mange kodar som ikkje finst, frå nettverket du bruker. Prøv igjen om nokre minutt.',
	},
	notFound: {
		title: 'Vi finn ikkje dette kursbeviset',
		malformed: 'Koden er ikkje skriven rett. Sjå på papiret og rett han.',
		unknown:
			'Koden er rett skriven, men ingen kursbevis herfrå har han. Samanlikn med papiret. Står koden slik der, er beviset ikkje utferda her.',
	},
}
