/** Why a certificate holds no longer: inside a sentence, as a choice, and when it is the one to choose. */
export const revocationReasons = {
	inSentence: {
		'issued-in-error': 'utstedt ved en feil',
		'rules-not-met': 'kravene var ikke oppfylt likevel',
		misuse: 'misbruk av beviset',
		'holders-wish': 'innehaveren har bedt om det',
	},
	asChoice: {
		'issued-in-error': 'Utstedt ved en feil',
		'rules-not-met': 'Kravene var ikke oppfylt likevel',
		misuse: 'Misbruk av beviset',
		'holders-wish': 'Innehaveren har bedt om det',
	},
	hint: {
		'issued-in-error': 'For eksempel til feil person, eller to ganger.',
		'rules-not-met': 'For eksempel når oppmøtet var ført feil.',
		misuse: 'For eksempel når noen andre har brukt beviset som sitt.',
		'holders-wish': 'Den som har beviset, vil ikke at det skal gjelde lenger.',
	},
}
