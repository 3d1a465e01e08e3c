import type { certificate as Words } from '../nb/certificate'

export const certificate: typeof Words = {
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
}
