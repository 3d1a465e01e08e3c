import { counterIn } from '../counting'
import type { certificateLetters as Words } from '../nb/certificate-letters'

const count = counterIn('nn')

export const certificateLetters: typeof Words = {
	asOthersSee: 'Sjå sida som andre ser',
	revoked: {
		subject: (kind) => `${kind}: beviset ditt er trekt tilbake`,
		begin: (course, code, reason) =>
			`Beviset ditt for «${course}», med koden ${code}, gjeld ikkje lenger. Grunn: ${reason}.`,
		whatOthersSee:
			'Alle som kontrollerer koden, ser no at beviset er trekt tilbake, når det skjedde og kva slags grunn det var.',
		wrong: 'Meiner du at dette er feil? Ta kontakt med distriktskontoret. Eit bevis kan bli gjort gyldig igjen.',
	},
	reinstated: {
		subject: (kind) => `${kind}: beviset ditt er gyldig igjen`,
		begin: (course, code) =>
			`Beviset ditt for «${course}», med koden ${code}, er gyldig igjen. Det er det same beviset som før, med dei same datoane.`,
		filesStand: 'Filer og utskrifter som du har frå før, kan brukast som dei er.',
	},
	replaced: {
		subject: (kind) => `${kind}: du har fått eit nytt bevis`,
		begin: (course, code, holder, newCode) =>
			`Beviset ditt for «${course}», med koden ${code}, er erstatta av eit nytt, utferda til ${holder}, med koden ${newCode}.`,
		oldOne: 'Det gamle beviset gjeld ikkje lenger. Den som kontrollerer koden på det, blir vist vidare til det nye.',
		link: 'Sjå det nye beviset',
		passOn: 'Har du gitt nokon det gamle beviset, kan du sende dei det nye.',
	},
	certified: {
		subject: (kind) => `${kind}: beviset ditt er klart`,
		begin: (approver, course, holder, code) =>
			`${approver} har godkjent at du har fullført «${course}». Beviset er utferda til ${holder}, med koden ${code}.`,
		link: 'Sjå beviset',
		withAccount: 'Der kan du laste det ned som PDF, og du finn det igjen på sida di når du vil.',
		withoutAccount:
			'Sida viser det same som står på papiret. Be kursleiaren om ei utskrift, eller bruk koden du har fått på papir for å lage ein konto. Då kan du laste ned beviset sjølv.',
		genuine: 'Alle som får koden, kan kontrollere på portalen at beviset er ekte.',
	},
	batchReady: {
		subject: (run) => `Bevisa er klare: ${run}`,
		begin: (run, files) =>
			`Du bad om alle bevisa frå «${run}» som PDF. ${count(files, { one: 'Den eine fila er klar.', other: 'Dei # filene er klare.' })}`,
		failed: (certificates) =>
			count(certificates, {
				one: 'Eitt bevis kunne ikkje lagast. Sida seier kva for eitt, og kvifor.',
				other: '# bevis kunne ikkje lagast. Sida seier kva for nokre, og kvifor.',
			}),
		link: 'Last ned bevisa',
		lasts: (days) =>
			count(days, {
				one: 'Filene blir sletta etter # dag. Du kan lage dei på nytt så ofte du vil.',
				other: 'Filene blir sletta etter # dagar. Du kan lage dei på nytt så ofte du vil.',
			}),
	},
}
