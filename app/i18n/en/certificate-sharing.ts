import type { certificateSharing as Words } from '../nb/certificate-sharing'

export const certificateSharing: typeof Words = {
	summary: 'Other formats and sharing<hidden>: <kind></kind></hidden>',
	alsoIn: (languages) => `The certificate in other languages (PDF): ${languages}. The code and the date are the same.`,
	show: 'Show the certificate to others',
	aboutSharePage:
		'The share page shows your name, the course, the date and the learning outcomes, with a picture that social media can fetch. It is open to everyone who has the link, and search engines are asked to stay away. Nobody sees it before you pass the link on.',
	toSharePage: 'See the share page, and copy the link from there',
	linkedIn: 'Add to LinkedIn (opens a new tab)',
	aboutLinkedIn: 'LinkedIn learns what the certificate says when you follow the link.',
	forMachines: 'For machines',
	openBadge: 'Download as an Open Badge (JSON)',
	badge: 'Download as a badge with the certificate inside (SVG)',
	isSigned: 'Both are signed, and the PDF has the same attached. Other systems can check them without asking you.',
}
