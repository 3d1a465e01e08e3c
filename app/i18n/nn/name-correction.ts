import { counterIn } from '../counting'
import type { nameCorrection as Words } from '../nb/name-correction'

const count = counterIn('nn')

export const nameCorrection: typeof Words = {
	title: 'Rett namnet på kursbeviset',
	here: 'Rett namnet',
	certificate: (kind, course) => `${kind}: ${course}`,
	seeCertificate: 'Sjå beviset',
	about:
		'Du får eit nytt bevis med ny kode og dato frå i dag. Det gamle sluttar å gjelde, men blir ikkje borte: Den som kontrollerer koden, ser at det er erstatta, og av kva bevis. Dei som har koden, kan altså sjå begge namna.',
	once: (days) =>
		count(days, {
			one: 'Du kan gjere dette éin gong, og innan # dag etter at beviset vart utferda.',
			other: 'Du kan gjere dette éin gong, og innan # dagar etter at beviset vart utferda.',
		}),
	name: 'Namnet slik det skal stå',
	nameNow: (name) => `No står det «${name}».`,
	makeNew: 'Lag nytt bevis',
	cancel: 'Avbryt',
}
