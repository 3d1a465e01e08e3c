import { counterIn } from '../counting'

const count = counterIn('nb')

/** How far the making of certificates in bulk has come, and why some have no file. */
export const certificateBatch = {
	ready: (ready: number, total: number) => `${ready} av ${total} ferdige`,
	readyButFailed: (ready: number, total: number, failed: number) =>
		`${ready} av ${total} ferdige, ${failed} av dem uten fil`,
	withTimeLeft: (ready: string, left: string) => `${ready}, ${left}`,
	left: {
		seconds: 'noen få sekunder igjen',
		underMinute: 'under ett minutt igjen',
		minutes: (minutes: number) => count(minutes, { one: 'om lag # minutt igjen', other: 'om lag # minutter igjen' }),
		hours: (hours: number) => count(hours, { one: 'om lag # time igjen', other: 'om lag # timer igjen' }),
	},
	quarters: [
		'En fjerdedel av filene er ferdig.',
		'Halvparten av filene er ferdig.',
		'Tre fjerdedeler av filene er ferdig.',
		'Alle filene er ferdige.',
	],
	heldUp: 'Portalen får ikke laget filene akkurat nå, og prøver igjen om litt.',
	whyNoFile: {
		'gave-up':
			'Portalen stoppet tre ganger mens den laget denne fila, og gikk derfor videre uten den. Ta kontakt med dem som drifter portalen.',
		forgotten: 'Opplysningene på beviset er slettet etter ønske fra den som hadde det.',
		revoked: 'Beviset er trukket tilbake.',
		replaced: 'Beviset er erstattet av et nytt.',
		failed: 'Portalen klarte ikke å lage denne fila. Prøv å laste ned beviset alene.',
	},
	notPrintable: (letters: string) => `Navnet har tegn som vi ikke kan trykke: ${letters}.`,
}
