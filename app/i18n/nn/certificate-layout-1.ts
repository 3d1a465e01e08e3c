import type { certificateLayout1 as Words } from '../nb/certificate-layout-1'

export const certificateLayout1: typeof Words = {
	hasCompleted: 'har gjennomført',
	hours: (hours) => (hours === 1 ? '1 time' : `${hours} timar`),
	version: (version) => `versjon ${version} av kurset`,
	issued: (day, issuer) => `Utferda ${day} av ${issuer}`,
	met: 'Dette er oppfylt',
	outcomes: 'Etter kurset kan du',
	verify: 'Kontroller beviset',
	code: 'Kode',
	checkAt: 'Beviset er ekte når det ser likt ut på',
	qr: 'QR-kode til sida der beviset kan kontrollerast',
	page: 'side',
	demonstration: 'Demonstrasjon – ikkje eit ekte kursbevis',
	credential: 'Beviset i maskinleseleg form, signert (Open Badges 3.0)',
	logo: (whose) => `Logo: ${whose}`,
	signature: (whose) => `Underskrift: ${whose}`,
	replaces: (code) => `Erstattar bevis ${code}`,
	rule: {
		'lessons-completed': () => 'Alle leksjonane er gjennomførte.',
		'module-quizzes-passed': (share) => `Quizen i kvar modul er bestått med minst ${share} av poenga.`,
		'final-test-passed': (share) => `Sluttprøva er bestått med minst ${share} av poenga.`,
		'evaluation-offered': () => 'Deltakaren har fått tilbod om å vurdere kurset.',
		'present-every-day': () => 'Deltakaren var til stades alle kursdagane.',
		'present-or-digital-approved': () =>
			'Deltakaren var til stades alle kursdagane, eller kursleiaren har godkjent den digitale forma.',
		'outcomes-met': (share) =>
			`Kvart læringsmål er vist ved oppmøte, ved ein quiz med minst ${share} av poenga eller av kursleiaren.`,
		'assignment-approved': () => 'Planen for å starte ei gruppe er godkjend av kursleiaren.',
	},
	/** How what a certificate rests on is said. */
	evidence: {
		form: {
			physical: 'Kurset er teke på samlingar.',
			digital: 'Kurset er teke på nett.',
			blended: 'Kurset er teke på samlingar og på nett.',
		},
		present: (days) => `Til stades ${days}.`,
		digital: (who) => `Den digitale forma er godkjend av ${who}.`,
		assignment: (who) => `Planen er godkjend av ${who}.`,
		certified: (who) => `Sertifisert av ${who}.`,
		approved: (who) => `Godkjend av ${who}.`,
		roles: { 'course-leader': 'kursleiar', administrator: 'administrator' },
		day: (number) => `${number}.`,
		who: (name, role) => `${name}, ${role}`,
		whoByException: (name, role) => `${name}, ${role}, etter særskild vurdering`,
	},
	months: [
		...['januar', 'februar', 'mars', 'april', 'mai', 'juni'],
		...['juli', 'august', 'september', 'oktober', 'november', 'desember'],
	],
	/** The day of issue. */
	date: (day, month, year) => `${day}. ${month} ${year}`,
	/** Between the last two of several things. */
	and: 'og',
	/** A share in per cent: its whole number, and its decimal or nothing. */
	share: (whole, decimal) => `${decimal ? `${whole},${decimal}` : whole}\u00A0%`,
}
