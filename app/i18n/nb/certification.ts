import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page on which a leader certifies participants. */
export const certification = {
	whichCertificate: 'Hvilket bevis',
	issuedOnApproval: 'Beviset utstedes når du godkjenner det. Du kan godkjenne dem som oppfyller alle kravene.',
	issuedByItself:
		'Beviset kommer av seg selv når alle kravene er oppfylt og deltakeren har bekreftet navnet sitt. Har noen ikke konto, eller ikke bekreftet navnet, kan du utstede det her med navnet fra deltakerlista.',
	misspelt: (days: number) =>
		`Er et navn skrevet feil på et bevis? Deltakeren kan rette det selv én gang, fra siden med beviset sitt, de første ${days} dagene. Ellers, og for dem som ikke har konto, må en administrator rette det. Da kommer det et nytt bevis som erstatter det gamle.`,
	cancelled: 'Kurset er avlyst, så det er ingen å sertifisere.',
	nobodyYet: 'Ingen har plass i kurset ennå. Når noen får plass, ser du her hva de mangler til beviset.',
	whoIsShown: 'Hvem som vises',
	views: { alle: 'Alle', klare: 'Kan godkjennes', mangler: 'Mangler noe', utstedt: 'Har beviset' },
	moreParticipants: 'Flere deltakere',
	table: {
		caption: 'Deltakerne og kravene',
		participant: 'Deltaker',
		choose: 'Velg',
		certificate: 'Beviset',
		empty: 'Ingen å vise her.',
		approveChosen: 'Godkjenn valgte',
		approveAll: (ready: number) =>
			count(ready, {
				one: 'Godkjenn den ene som oppfyller kravene',
				other: 'Godkjenn alle # som oppfyller kravene',
			}),
		ready: 'Kan godkjennes',
		missing: 'Mangler noe',
		issued: 'Utstedt <date></date>',
		revoked: 'trukket tilbake',
		pdf: 'PDF',
		byException: 'ved unntak',
		pdfOf: (name: string) => `PDF av beviset til ${name}`,
	},
	result: {
		issued: (certificates: number) => count(certificates, { other: '# bevis er utstedt' }),
		noneIssued: 'Ingen nye bevis ble utstedt',
		letters: 'De som har en e-postadresse, får brev om det.',
		others: {
			hadde: 'Hadde beviset fra før',
			trukket: 'Beviset er trukket tilbake, og bare en administrator kan gjøre det gyldig igjen',
			mangler: 'Oppfyller ikke lenger kravene',
			trykk: 'Navnet har tegn som ikke kan trykkes',
			ute: 'Har ikke lenger plass i kurset',
		},
	},
	files: {
		heading: 'Bevisene som PDF',
		about: (certificates: number) =>
			`Få ${count(certificates, { one: 'beviset', other: 'alle de # bevisene' })} som er gitt i dette kurset, i én ZIP-fil, og en tabell med navn og koder. Det tar litt tid å lage mange; du får brev når filene er klare. Bevis som noen har med seg fra et annet kurs, er ikke med.`,
		make: (certificates: number) => count(certificates, { other: 'Lag # bevis som PDF' }),
		ordered: (clock: string) => `Filer bestilt <date></date> kl. ${clock}`,
		underWay: '(under arbeid)',
	},
}
