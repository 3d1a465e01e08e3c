import { largestImage, longestAltText, smallestImage } from '~/domain/institution-image'
import type { institutionImages as Words } from '../nb/institution-images'

export const institutionImages: typeof Words = {
	title: 'Images on certificates',
	lead: (institution) => `The logo and signature on the certificates of students at ${institution}. Both are optional.`,
	added: 'The image is now in use.',
	withdrawn: 'The image has been withdrawn.',
	about:
		'What is in use when a certificate is issued stays with that certificate for ever. If you replace or withdraw an image, it affects new certificates only.',
	use: {
		logo: {
			name: 'Logo',
			none: 'No logo is in use.',
			purpose: 'Shown at the top right of the certificate.',
			text: 'What the logo shows',
			textHelp: 'Read aloud to those who do not see the image, for example “Kristiania University College”.',
			textMissing: 'Write what the logo shows, for those who do not see it.',
			withdraw: 'Withdraw<hidden> the logo</hidden>',
			begin: 'Start using<hidden> the logo</hidden>',
			change: 'Replace<hidden> the logo</hidden>',
		},
		signature: {
			name: 'Signature',
			none: 'No signature is in use.',
			purpose: 'Shown by the date on the certificate, with name and position below it.',
			text: 'Name and position',
			textHelp: 'Printed below the signature, for example “Kari Nordmann, dean”.',
			textMissing: 'Write the name and position of the person who signed.',
			withdraw: 'Withdraw<hidden> the signature</hidden>',
			begin: 'Start using<hidden> the signature</hidden>',
			change: 'Replace<hidden> the signature</hidden>',
		},
	},
	inUse: '“<what></what>”, in use since <date></date>',
	image: 'Image',
	aboutImage: `PNG or JPEG, at most ${largestImage.bytes / 1024} KB`,
	imageMissing: 'Choose an image.',
	textTooLong: `The text can have ${longestAltText} characters.`,
	notPrintable: (letters) => `We cannot print ${letters}. Use Latin letters.`,
	refused: {
		'not-a-picture': 'The file is not a PNG or JPEG image. Save the image as PNG and try again.',
		'too-heavy': `The image is too large. It can be at most ${largestImage.bytes / 1024} KB.`,
		'too-large': `The image has too many pixels. It can be at most ${largestImage.pixels} × ${largestImage.pixels}.`,
		'too-small': `The image is too small to be printed. It must be at least ${smallestImage} pixels each way.`,
		broken: 'The image is damaged and cannot be printed. Save it again and try once more.',
	},
}
