import { counterIn } from '../counting'
import type { certification as Words } from '../nb/certification'

const count = counterIn('nn')

export const certification: typeof Words = {
	whichCertificate: 'Kva bevis',
	issuedOnApproval: 'Beviset blir utferda når du godkjenner det. Du kan godkjenne dei som oppfyller alle krava.',
	issuedByItself:
		'Beviset kjem av seg sjølv når alle krava er oppfylte og deltakaren har stadfesta namnet sitt. Har nokon ikkje konto, eller ikkje stadfesta namnet, kan du utferde det her med namnet frå deltakarlista.',
	misspelt: (days) =>
		`Er eit namn skrive feil på eit bevis? Deltakaren kan rette det sjølv éin gong, frå sida med beviset sitt, dei første ${days} dagane. Elles, og for dei som ikkje har konto, må ein administrator rette det. Då kjem det eit nytt bevis som erstattar det gamle.`,
	cancelled: 'Kurset er avlyst, så det er ingen å sertifisere.',
	nobodyYet: 'Ingen har plass i kurset enno. Når nokon får plass, ser du her kva dei manglar til beviset.',
	whoIsShown: 'Kven som blir vist',
	views: { alle: 'Alle', klare: 'Kan godkjennast', mangler: 'Manglar noko', utstedt: 'Har beviset' },
	moreParticipants: 'Fleire deltakarar',
	table: {
		caption: 'Deltakarane og krava',
		participant: 'Deltakar',
		choose: 'Vel',
		certificate: 'Beviset',
		empty: 'Ingen å vise her.',
		approveChosen: 'Godkjenn valde',
		approveAll: (ready) =>
			count(ready, {
				one: 'Godkjenn den eine som oppfyller krava',
				other: 'Godkjenn alle # som oppfyller krava',
			}),
		ready: 'Kan godkjennast',
		missing: 'Manglar noko',
		issued: 'Utferda <date></date>',
		revoked: 'trekt tilbake',
		pdf: 'PDF',
		byException: 'ved unntak',
		pdfOf: (name) => `PDF av beviset til ${name}`,
	},
	result: {
		issued: (certificates) => count(certificates, { other: '# bevis er utferda' }),
		noneIssued: 'Ingen nye bevis vart utferda',
		letters: 'Dei som har ei e-postadresse, får brev om det.',
		others: {
			hadde: 'Hadde beviset frå før',
			trukket: 'Beviset er trekt tilbake, og berre ein administrator kan gjere det gyldig igjen',
			mangler: 'Oppfyller ikkje lenger krava',
			trykk: 'Namnet har teikn som ikkje kan trykkjast',
			ute: 'Har ikkje lenger plass i kurset',
		},
	},
	files: {
		heading: 'Bevisa som PDF',
		about: (certificates) =>
			`Få ${count(certificates, { one: 'beviset', other: 'alle dei # bevisa' })} som er gitt i dette kurset, i éi ZIP-fil, og ein tabell med namn og kodar. Det tek litt tid å lage mange; du får brev når filene er klare. Bevis som nokon har med seg frå eit anna kurs, er ikkje med.`,
		make: (certificates) => count(certificates, { other: 'Lag # bevis som PDF' }),
		ordered: (clock) => `Filer bestilte <date></date> kl. ${clock}`,
		underWay: '(under arbeid)',
	},
}
