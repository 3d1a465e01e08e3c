import { daysToCorrect } from '~/domain/certificate-correction'
import { counterIn } from '../counting'
import type { certificateCorrection as Words } from '../nb/certificate-correction'

const count = counterIn('en')

export const certificateCorrection: typeof Words = {
	refused: {
		replaced: 'The certificate has been replaced by a new one. Look at the new one.',
		forgotten: 'What the certificate said has been deleted, as its holder wished, so it cannot be replaced.',
		revoked: 'The certificate has been revoked. Contact the district office.',
		'corrected-already': 'The name has been corrected once before. Contact the district office if it is still wrong.',
		'another-name':
			'This looks like somebody else’s name. Here you can correct a mistake in your own name. If you have changed your whole name, the district office can help you.',
		'same-name': 'This is the name that is already on the certificate.',
		'too-late': count(daysToCorrect, {
			one: 'The certificate was issued more than # day ago. Contact the district office, and they will correct the name.',
			other:
				'The certificate was issued more than # days ago. Contact the district office, and they will correct the name.',
		}),
	},
}
