import { counterIn } from '../counting'
import type { nameCorrection as Words } from '../nb/name-correction'

const count = counterIn('en')

export const nameCorrection: typeof Words = {
	title: 'Correct the name on the certificate',
	here: 'Correct the name',
	certificate: (kind, course) => `${kind}: ${course}`,
	seeCertificate: 'See the certificate',
	about:
		'You get a new certificate with a new code and today’s date. The old one ceases to be valid, but does not disappear: whoever checks the code sees that it has been replaced, and by which certificate. So both names can be seen by those who have the code.',
	once: (days) =>
		count(days, {
			one: 'You can do this once, and within # day of the certificate being issued.',
			other: 'You can do this once, and within # days of the certificate being issued.',
		}),
	name: 'The name as it should be',
	nameNow: (name) => `Now it says “${name}”.`,
	makeNew: 'Make a new certificate',
	cancel: 'Cancel',
}
