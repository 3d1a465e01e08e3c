import type { certificateFiles as Words } from '../nb/certificate-files'

export const certificateFiles: typeof Words = {
	erased: 'Opplysningane på beviset er sletta, slik innehavaren ønskte.',
	notPrintable: (letters) =>
		`Namnet på beviset har teikn som vi ikkje kan trykkje: ${letters}. Kontakt distriktskontoret.`,
	notReady: 'Filene er ikkje ferdige enno.',
	gone: 'Nokre av filene er borte. Gå tilbake til sida for samlinga, og lag dei på nytt.',
	columns: {
		name: 'Namn',
		reference: 'Referanse',
		kind: 'Bevis',
		code: 'Kode',
		address: 'Adresse',
		issued: 'Utferda',
	},
	tooManyUnknown: 'Det har kome mange kodar som ikkje finst, frå dette nettverket. Prøv igjen om nokre minutt.',
	tryLater: 'Prøv igjen om nokre minutt.',
	erasedHere: (address) =>
		`Det som stod på dette beviset, er sletta her. Den som har fila frå før, kan sjekke henne på ${address}.`,
}
