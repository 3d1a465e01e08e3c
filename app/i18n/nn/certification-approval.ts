import { counterIn } from '../counting'
import type { certificationApproval as Words } from '../nb/certification-approval'

const count = counterIn('nn')

export const certificationApproval: typeof Words = {
	name: 'Godkjenn bevis',
	title: 'Godkjenn: <what></what>',
	nobody: 'Vel minst éin deltakar som oppfyller krava.',
	tooMany: (limit) => `Du kan godkjenne ${limit} om gongen.`,
	noneOfThem: 'Ingen av dei valde kan godkjennast no.',
	about: (certificates) =>
		count(certificates, {
			one: '# bevis blir utferda med namnet slik det står her. Sjå over at det er rett: Du kan ikkje endre eller trekkje tilbake beviset etterpå. Det kan berre ein administrator.',
			other:
				'# bevis blir utferda med namna slik dei står her. Sjå over at dei er rette: Du kan ikkje endre eller trekkje tilbake eit bevis etterpå. Det kan berre ein administrator.',
		}),
	unconfirmed: 'Namnet er frå deltakarlista, og er ikkje stadfesta av deltakaren.',
	onList: (name) => `På deltakarlista: ${name}.`,
	someLater: (limit, waiting) =>
		`Vi tek ${limit} om gongen. ${count(waiting, { one: '# deltakar', other: '# deltakarar' })} står att til neste gong.`,
	issue: (certificates) => count(certificates, { other: 'Utferd # bevis' }),
	back: 'Tilbake utan å godkjenne',
	leftOut: 'Desse er ikkje med',
	whyNot: {
		revoked: 'beviset er trekt tilbake, og berre ein administrator kan gjere det gyldig igjen',
		held: 'har beviset frå før',
		missing: 'oppfyller ikkje alle krava',
		notPrintable:
			'namnet har teikn som ikkje kan trykkjast. Rett namnet på deltakarlista, eller be deltakaren stadfeste det med latinske bokstavar',
	},
}
