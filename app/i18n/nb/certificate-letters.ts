import { counterIn } from '../counting'

const count = counterIn('nb')

/** Letters about certificates. */
export const certificateLetters = {
	asOthersSee: 'Se siden som andre ser',
	revoked: {
		subject: (kind: string) => `${kind}: beviset ditt er trukket tilbake`,
		begin: (course: string, code: string, reason: string) =>
			`Beviset ditt for «${course}», med koden ${code}, gjelder ikke lenger. Grunn: ${reason}.`,
		whatOthersSee:
			'Alle som kontrollerer koden, ser nå at beviset er trukket tilbake, når det skjedde og hva slags grunn det var.',
		wrong: 'Mener du at dette er feil? Ta kontakt med distriktskontoret. Et bevis kan bli gjort gyldig igjen.',
	},
	reinstated: {
		subject: (kind: string) => `${kind}: beviset ditt er gyldig igjen`,
		begin: (course: string, code: string) =>
			`Beviset ditt for «${course}», med koden ${code}, er gyldig igjen. Det er det samme beviset som før, med de samme datoene.`,
		filesStand: 'Filer og utskrifter som du har fra før, kan brukes som de er.',
	},
	replaced: {
		subject: (kind: string) => `${kind}: du har fått et nytt bevis`,
		begin: (course: string, code: string, holder: string, newCode: string) =>
			`Beviset ditt for «${course}», med koden ${code}, er erstattet av et nytt, utstedt til ${holder}, med koden ${newCode}.`,
		oldOne: 'Det gamle beviset gjelder ikke lenger. Den som kontrollerer koden på det, blir vist videre til det nye.',
		link: 'Se det nye beviset',
		passOn: 'Har du gitt noen det gamle beviset, kan du sende dem det nye.',
	},
	certified: {
		subject: (kind: string) => `${kind}: beviset ditt er klart`,
		begin: (approver: string, course: string, holder: string, code: string) =>
			`${approver} har godkjent at du har fullført «${course}». Beviset er utstedt til ${holder}, med koden ${code}.`,
		link: 'Se beviset',
		withAccount: 'Der kan du laste det ned som PDF, og du finner det igjen på siden din når du vil.',
		withoutAccount:
			'Siden viser det samme som står på papiret. Be kurslederen om en utskrift, eller bruk koden du har fått på papir for å lage en konto. Da kan du laste ned beviset selv.',
		genuine: 'Alle som får koden, kan kontrollere på portalen at beviset er ekte.',
	},
	batchReady: {
		subject: (run: string) => `Bevisene er klare: ${run}`,
		begin: (run: string, files: number) =>
			`Du ba om alle bevisene fra «${run}» som PDF. ${count(files, { one: 'Den ene fila er klar.', other: 'De # filene er klare.' })}`,
		failed: (certificates: number) =>
			count(certificates, {
				one: 'Ett bevis kunne ikke lages. Siden sier hvilket, og hvorfor.',
				other: '# bevis kunne ikke lages. Siden sier hvilke, og hvorfor.',
			}),
		link: 'Last ned bevisene',
		lasts: (days: number) =>
			count(days, {
				one: 'Filene blir slettet etter # dag. Du kan lage dem på nytt så ofte du vil.',
				other: 'Filene blir slettet etter # dager. Du kan lage dem på nytt så ofte du vil.',
			}),
	},
}
