/** What stands around the facts of a certificate: on paper, in its picture and in its badge. */
export const certificate = {
	/** Stands between the holder's name and the title of the course. */
	hasCompleted: 'har gjennomført',
	hours: (hours: number) => (hours === 1 ? '1 time' : `${hours} timer`),
	version: (version: number) => `versjon ${version} av kurset`,
	issued: (day: string, issuer: string) => `Utstedt ${day} av ${issuer}`,
	met: 'Dette er oppfylt',
	outcomes: 'Etter kurset kan du',
	verify: 'Kontroller beviset',
	code: 'Kode',
	/** Before the address where anyone can check the certificate. */
	checkAt: 'Beviset er ekte når det vises likt på',
	/** What the QR code is, for people who can't see it. */
	qr: 'QR-kode til siden der beviset kan kontrolleres',
	/** Before the number of a page, when there is more than one. */
	page: 'side',
	/** Stands across the certificates of a demonstration. */
	demonstration: 'Demonstrasjon – ikke et ekte kursbevis',
	/** What the attached credential is. */
	credential: 'Beviset i maskinlesbar form, signert (Open Badges 3.0)',
	/** What an institution's logo and signature are, for people who can't see them. */
	logo: (whose: string) => `Logo: ${whose}`,
	signature: (whose: string) => `Underskrift: ${whose}`,
	/** Names the certificate with a mistake in it that this one was issued in the place of. */
	replaces: (code: string) => `Erstatter bevis ${code}`,
	rule: {
		'lessons-completed': () => 'Alle leksjonene er gjennomført.',
		'module-quizzes-passed': (share: string) => `Quizen i hver modul er bestått med minst ${share} av poengene.`,
		'final-test-passed': (share: string) => `Sluttprøven er bestått med minst ${share} av poengene.`,
		'evaluation-offered': () => 'Deltakeren har fått tilbud om å vurdere kurset.',
		'present-every-day': () => 'Deltakeren var til stede alle kursdagene.',
		'present-or-digital-approved': () =>
			'Deltakeren var til stede alle kursdagene, eller kurslederen har godkjent den digitale formen.',
		'outcomes-met': (share: string) =>
			`Hvert læringsmål er vist ved oppmøte, ved en quiz med minst ${share} av poengene eller av kurslederen.`,
		'assignment-approved': () => 'Planen for å starte ei gruppe er godkjent av kurslederen.',
	},
}
