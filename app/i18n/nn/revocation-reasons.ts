import type { revocationReasons as Words } from '../nb/revocation-reasons'

export const revocationReasons: typeof Words = {
	inSentence: {
		'issued-in-error': 'utferda ved ein feil',
		'rules-not-met': 'krava var ikkje oppfylte likevel',
		misuse: 'misbruk av beviset',
		'holders-wish': 'innehavaren har bede om det',
	},
	asChoice: {
		'issued-in-error': 'Utferda ved ein feil',
		'rules-not-met': 'Krava var ikkje oppfylte likevel',
		misuse: 'Misbruk av beviset',
		'holders-wish': 'Innehavaren har bede om det',
	},
	hint: {
		'issued-in-error': 'Til dømes til feil person, eller to gonger.',
		'rules-not-met': 'Til dømes når oppmøtet var ført feil.',
		misuse: 'Til dømes når nokon andre har brukt beviset som sitt.',
		'holders-wish': 'Den som har beviset, vil ikkje at det skal gjelde lenger.',
	},
}
