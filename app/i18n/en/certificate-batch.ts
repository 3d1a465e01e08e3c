import { counterIn } from '../counting'
import type { certificateBatch as Words } from '../nb/certificate-batch'

const count = counterIn('en')

export const certificateBatch: typeof Words = {
	ready: (ready, total) => `${ready} of ${total} ready`,
	readyButFailed: (ready, total, failed) => `${ready} of ${total} ready, ${failed} of them without a file`,
	withTimeLeft: (ready, left) => `${ready}, ${left}`,
	left: {
		seconds: 'a few seconds left',
		underMinute: 'less than a minute left',
		minutes: (minutes) => count(minutes, { one: 'about # minute left', other: 'about # minutes left' }),
		hours: (hours) => count(hours, { one: 'about # hour left', other: 'about # hours left' }),
	},
	quarters: [
		'A quarter of the files are ready.',
		'Half of the files are ready.',
		'Three quarters of the files are ready.',
		'All the files are ready.',
	],
	heldUp: 'The portal cannot make the files right now, and will try again in a little while.',
	whyNoFile: {
		'gave-up':
			'The portal stopped three times while making this file, and went on without it. Contact those who run the portal.',
		forgotten: 'The details on the certificate have been deleted at the wish of the person who had it.',
		revoked: 'The certificate has been revoked.',
		replaced: 'The certificate has been replaced by a new one.',
		failed: 'The portal could not make this file. Try downloading the certificate on its own.',
	},
	notPrintable: (letters) => `The name has characters that we cannot print: ${letters}.`,
}
