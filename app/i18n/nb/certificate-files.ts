/** Files of certificates, and why there is none. */
export const certificateFiles = {
	erased: 'Opplysningene på beviset er slettet, slik innehaveren ønsket.',
	notPrintable: (letters: string) =>
		`Navnet på beviset har tegn som vi ikke kan trykke: ${letters}. Kontakt distriktskontoret.`,
	notReady: 'Filene er ikke ferdige ennå.',
	gone: 'Noen av filene er borte. Gå tilbake til siden for samlingen, og lag dem på nytt.',
	columns: {
		name: 'Navn',
		reference: 'Referanse',
		kind: 'Bevis',
		code: 'Kode',
		address: 'Adresse',
		issued: 'Utstedt',
	},
	tooManyUnknown: 'Det har kommet mange koder som ikke finnes, fra dette nettverket. Prøv igjen om noen minutter.',
	tryLater: 'Prøv igjen om noen minutter.',
	erasedHere: (address: string) =>
		`Det som sto på dette beviset, er slettet her. Den som har fila fra før, kan sjekke den på ${address}.`,
}
