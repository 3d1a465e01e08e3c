import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page that verifies a certificate. */
export const verification = {
	page: 'Kursbevis',
	standing: {
		revoked: { title: 'Dette kursbeviset er trukket tilbake', lead: 'Det gjelder ikke, selv om papiret ser ekte ut.' },
		replaced: {
			title: 'Dette kursbeviset er erstattet',
			lead: 'Det ble utstedt gjennom denne portalen, men et nytt bevis gjelder i stedet for det.',
		},
		demonstration: {
			title: 'Demonstrasjon – ikke et ekte kursbevis',
			lead: 'Portalen kjører som en demonstrasjon. Ingen bevis herfra er ekte, men slik ser siden ut for et som er det.',
		},
		forgotten: {
			title: 'Kursbeviset gjelder',
			lead: 'Det er utstedt gjennom denne portalen og er ikke trukket tilbake.',
		},
		genuine: {
			title: 'Kursbeviset er ekte',
			lead: 'Det er utstedt gjennom denne portalen. Sammenlign med papiret du har foran deg.',
		},
	},
	revoked: 'Trukket tilbake',
	revokedAt: (reason: string) => `<date></date>. Grunn: ${reason}.`,
	newOne: 'Et nytt bevis er utstedt',
	replacedBy: 'Dette ble erstattet <date></date> av <code></code>.',
	replaces: 'Dette beviset erstatter <code></code> fra <date></date>.',
	checked: (moment: string) => `Sjekket ${moment}`,
	onPaper: 'Det som står på kursbeviset',
	mark: {
		demonstration: 'Demonstrasjon – ikke et ekte kursbevis',
		revoked: 'Trukket tilbake – gjelder ikke',
		replaced: 'Erstattet – gjelder ikke lenger',
	},
	hasCompleted: 'har gjennomført <course></course>',
	extent: 'Omfang',
	hours: (hours: number) => count(hours, { one: '# time', other: '# timer' }),
	issued: 'Utstedt',
	issuer: 'Utsteder',
	version: 'Kursversjon',
	code: 'Kode',
	met: 'Dette er oppfylt',
	outcomes: 'Etter kurset kan deltakeren',
	known: 'Det portalen vet om kursbeviset',
	forgotten:
		'Den som har beviset, har bedt portalen om å slette navnet og alt annet som stod på det. Det gjør ikke beviset mindre ekte. Opplysningene står i fila som innehaveren har.',
	forgottenAt: 'Opplysningene ble slettet',
	digest: 'Fingeravtrykk av fila (SHA-256)',
	askForFile:
		'Be om fila (.json eller .svg), og <check>kontroller den her</check>. Da ser du om det som står i den, er det portalen skrev under på.',
	corrected: 'Navnet er rettet, og dette er det nye beviset ditt.',
	download: 'Last ned kursbeviset (PDF)',
	wrongName: 'Feil i navnet?',
	tooMany: {
		title: 'Vent litt før du prøver igjen',
		text: 'Det har kommet mange koder som ikke finnes, fra nettverket du bruker. Prøv igjen om noen minutter.',
	},
	notFound: {
		title: 'Vi finner ikke dette kursbeviset',
		malformed: 'Koden er ikke skrevet riktig. Se på papiret og rett den.',
		unknown:
			'Koden er riktig skrevet, men ingen kursbevis herfra har den. Sammenlign med papiret. Står koden slik der, er beviset ikke utstedt her.',
	},
}
