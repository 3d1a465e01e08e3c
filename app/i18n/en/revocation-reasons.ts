import type { revocationReasons as Words } from '../nb/revocation-reasons'

export const revocationReasons: typeof Words = {
	inSentence: {
		'issued-in-error': 'issued by mistake',
		'rules-not-met': 'the requirements were not met after all',
		misuse: 'misuse of the certificate',
		'holders-wish': 'the holder has asked for it',
	},
	asChoice: {
		'issued-in-error': 'Issued by mistake',
		'rules-not-met': 'The requirements were not met after all',
		misuse: 'Misuse of the certificate',
		'holders-wish': 'The holder has asked for it',
	},
	hint: {
		'issued-in-error': 'For example to the wrong person, or twice.',
		'rules-not-met': 'For example when attendance was entered wrongly.',
		misuse: 'For example when someone else has used the certificate as their own.',
		'holders-wish': 'The person who has the certificate does not want it to be valid any longer.',
	},
}
