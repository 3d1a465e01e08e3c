import { counterIn } from '../counting'
import type { certification as Words } from '../nb/certification'

const count = counterIn('en')

export const certification: typeof Words = {
	whichCertificate: 'Which certificate',
	issuedOnApproval:
		'The certificate is issued when you approve it. You can approve those who meet all the requirements.',
	issuedByItself:
		'The certificate comes by itself when all the requirements are met and the participant has confirmed their name. If someone has no account, or has not confirmed their name, you can issue it here with the name from the list of participants.',
	misspelt: (days) =>
		`Is a name misspelt on a certificate? The participant can correct it once, from the page with their certificate, during the first ${days} days. After that, and for those who have no account, an administrator has to correct it. A new certificate then replaces the old one.`,
	cancelled: 'The course is cancelled, so there is nobody to certify.',
	nobodyYet:
		'Nobody has a place in the course yet. When someone gets a place, you will see here what they still need for the certificate.',
	whoIsShown: 'Who is shown',
	views: { alle: 'All', klare: 'Ready to approve', mangler: 'Something missing', utstedt: 'Has the certificate' },
	moreParticipants: 'More participants',
	table: {
		caption: 'The participants and the requirements',
		participant: 'Participant',
		choose: 'Choose',
		certificate: 'Certificate',
		empty: 'Nobody to show here.',
		approveChosen: 'Approve chosen',
		approveAll: (ready) =>
			count(ready, {
				one: 'Approve the one who meets the requirements',
				other: 'Approve all # who meet the requirements',
			}),
		ready: 'Ready to approve',
		missing: 'Something missing',
		issued: 'Issued <date></date>',
		revoked: 'revoked',
		pdf: 'PDF',
		byException: 'by exception',
		pdfOf: (name) => `PDF of the certificate of ${name}`,
	},
	result: {
		issued: (certificates) =>
			count(certificates, { one: '# certificate has been issued', other: '# certificates have been issued' }),
		noneIssued: 'No new certificates were issued',
		letters: 'Those who have an e-mail address will get a letter about it.',
		others: {
			hadde: 'Already had the certificate',
			trukket: 'The certificate has been revoked, and only an administrator can make it valid again',
			mangler: 'No longer meets the requirements',
			trykk: 'The name has characters that cannot be printed',
			ute: 'No longer has a place in the course',
		},
	},
	files: {
		heading: 'The certificates as PDFs',
		about: (certificates) =>
			`Get ${count(certificates, { one: 'the certificate', other: 'all # certificates' })} given on this course in one ZIP file, and a table of names and codes. Making many takes a little time; you will get a letter when the files are ready. Certificates that someone brought from another course are not included.`,
		make: (certificates) =>
			count(certificates, { one: 'Make # certificate as a PDF', other: 'Make # certificates as PDFs' }),
		ordered: (clock) => `Files ordered <date></date> at ${clock}`,
		underWay: '(in progress)',
	},
}
