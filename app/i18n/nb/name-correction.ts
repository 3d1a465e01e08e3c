import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page on which holders correct the name on their certificate. */
export const nameCorrection = {
	title: 'Rett navnet på kursbeviset',
	here: 'Rett navnet',
	certificate: (kind: string, course: string) => `${kind}: ${course}`,
	seeCertificate: 'Se beviset',
	about:
		'Du får et nytt bevis med ny kode og dagens dato. Det gamle slutter å gjelde, men blir ikke borte: Den som kontrollerer koden, ser at det er erstattet, og av hvilket bevis. Begge navnene kan altså ses av dem som har koden.',
	once: (days: number) =>
		count(days, {
			one: 'Du kan gjøre dette én gang, og innen # dag etter at beviset ble utstedt.',
			other: 'Du kan gjøre dette én gang, og innen # dager etter at beviset ble utstedt.',
		}),
	name: 'Navnet slik det skal stå',
	nameNow: (name: string) => `Nå står det «${name}».`,
	makeNew: 'Lag nytt bevis',
	cancel: 'Avbryt',
}
