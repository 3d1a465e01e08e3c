import { counterIn } from '../counting'
import type { certificateBatch as Words } from '../nb/certificate-batch'

const count = counterIn('nn')

export const certificateBatch: typeof Words = {
	ready: (ready, total) => `${ready} av ${total} ferdige`,
	readyButFailed: (ready, total, failed) => `${ready} av ${total} ferdige, ${failed} av dei utan fil`,
	withTimeLeft: (ready, left) => `${ready}, ${left}`,
	left: {
		seconds: 'nokre få sekund att',
		underMinute: 'under eitt minutt att',
		minutes: (minutes) => count(minutes, { other: 'om lag # minutt att' }),
		hours: (hours) => count(hours, { one: 'om lag # time att', other: 'om lag # timar att' }),
	},
	quarters: [
		'Ein fjerdedel av filene er ferdig.',
		'Halvparten av filene er ferdig.',
		'Tre fjerdedelar av filene er ferdig.',
		'Alle filene er ferdige.',
	],
	heldUp: 'Portalen får ikkje laga filene akkurat no, og prøver igjen om litt.',
	whyNoFile: {
		'gave-up':
			'Portalen stoppa tre gonger medan han laga denne fila, og gjekk difor vidare utan henne. Ta kontakt med dei som driftar portalen.',
		forgotten: 'Opplysningane på beviset er sletta etter ønske frå den som hadde det.',
		revoked: 'Beviset er trekt tilbake.',
		replaced: 'Beviset er erstatta av eit nytt.',
		failed: 'Portalen klarte ikkje å lage denne fila. Prøv å laste ned beviset åleine.',
	},
	notPrintable: (letters) => `Namnet har teikn som vi ikkje kan trykkje: ${letters}.`,
}
