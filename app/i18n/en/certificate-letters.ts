import { counterIn } from '../counting'
import type { certificateLetters as Words } from '../nb/certificate-letters'

const count = counterIn('en')

export const certificateLetters: typeof Words = {
	asOthersSee: 'See the page that others see',
	revoked: {
		subject: (kind) => `${kind}: your certificate has been revoked`,
		begin: (course, code, reason) =>
			`Your certificate for “${course}”, with the code ${code}, is no longer valid. Reason: ${reason}.`,
		whatOthersSee:
			'Everyone who checks the code now sees that the certificate has been revoked, when that was and for what kind of reason.',
		wrong:
			'Do you think this is a mistake? Get in touch with the district office. A certificate can be made valid again.',
	},
	reinstated: {
		subject: (kind) => `${kind}: your certificate is valid again`,
		begin: (course, code) =>
			`Your certificate for “${course}”, with the code ${code}, is valid again. It is the same certificate as before, with the same dates.`,
		filesStand: 'Files and printouts that you have already can be used as they are.',
	},
	replaced: {
		subject: (kind) => `${kind}: you have got a new certificate`,
		begin: (course, code, holder, newCode) =>
			`Your certificate for “${course}”, with the code ${code}, has been replaced by a new one, issued to ${holder}, with the code ${newCode}.`,
		oldOne: 'The old certificate is no longer valid. Whoever checks its code is led on to the new one.',
		link: 'See the new certificate',
		passOn: 'If you have given anyone the old certificate, you can send them the new one.',
	},
	certified: {
		subject: (kind) => `${kind}: your certificate is ready`,
		begin: (approver, course, holder, code) =>
			`${approver} has approved that you have completed “${course}”. The certificate is issued to ${holder}, with the code ${code}.`,
		link: 'See the certificate',
		withAccount: 'There you can download it as a PDF, and you find it again on your page whenever you like.',
		withoutAccount:
			'The page shows the same as the paper. Ask the course leader for a printout, or use the code that you have been given on paper to create an account. Then you can download the certificate yourself.',
		genuine: 'Everyone who is given the code can check on the portal that the certificate is genuine.',
	},
	batchReady: {
		subject: (run) => `The certificates are ready: ${run}`,
		begin: (run, files) =>
			`You asked for all the certificates from “${run}” as PDFs. ${count(files, { one: 'The one file is ready.', other: 'The # files are ready.' })}`,
		failed: (certificates) =>
			count(certificates, {
				one: 'One certificate could not be made. The page says which, and why.',
				other: '# certificates could not be made. The page says which, and why.',
			}),
		link: 'Download the certificates',
		lasts: (days) =>
			count(days, {
				one: 'The files are deleted after # day. You can make them again as often as you like.',
				other: 'The files are deleted after # days. You can make them again as often as you like.',
			}),
	},
}
