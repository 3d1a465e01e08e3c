import { counterIn } from '../counting'

const count = counterIn('nb')

/** The page that asks a leader once more before certificates are issued. */
export const certificationApproval = {
	name: 'Godkjenn bevis',
	title: 'Godkjenn: <what></what>',
	nobody: 'Velg minst én deltaker som oppfyller kravene.',
	tooMany: (limit: number) => `Du kan godkjenne ${limit} om gangen.`,
	noneOfThem: 'Ingen av de valgte kan godkjennes nå.',
	about: (certificates: number) =>
		count(certificates, {
			one: '# bevis blir utstedt med navnet slik det står her. Se over at det er riktig: Du kan ikke endre eller trekke tilbake beviset etterpå. Det kan bare en administrator.',
			other:
				'# bevis blir utstedt med navnene slik de står her. Se over at de er riktige: Du kan ikke endre eller trekke tilbake et bevis etterpå. Det kan bare en administrator.',
		}),
	unconfirmed: 'Navnet er fra deltakerlista, og er ikke bekreftet av deltakeren.',
	onList: (name: string) => `På deltakerlista: ${name}.`,
	someLater: (limit: number, waiting: number) =>
		`Vi tar ${limit} om gangen. ${count(waiting, { one: '# deltaker', other: '# deltakere' })} står igjen til neste gang.`,
	issue: (certificates: number) => count(certificates, { other: 'Utsted # bevis' }),
	back: 'Tilbake uten å godkjenne',
	leftOut: 'Disse er ikke med',
	whyNot: {
		revoked: 'beviset er trukket tilbake, og bare en administrator kan gjøre det gyldig igjen',
		held: 'har beviset fra før',
		missing: 'oppfyller ikke alle kravene',
		notPrintable:
			'navnet har tegn som ikke kan trykkes. Rett navnet på deltakerlista, eller be deltakeren bekrefte det med latinske bokstaver',
	},
}
