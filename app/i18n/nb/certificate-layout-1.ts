/**
 * What stands around the facts of a certificate of the first layout: on paper, in its picture, in its badge and where it is
 * verified. Certificates have been issued with these words: put better ones into a new layout (`documents/README.md`).
 */
export const certificateLayout1 = {
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
	/** How what a certificate rests on is said. */
	evidence: {
		form: {
			physical: 'Kurset er tatt på samlinger.',
			digital: 'Kurset er tatt på nett.',
			blended: 'Kurset er tatt på samlinger og på nett.',
		},
		/** `days` is a list such as «3. og 4. november 2026». */
		present: (days: string) => `Til stede ${days}.`,
		digital: (who: string) => `Den digitale formen er godkjent av ${who}.`,
		assignment: (who: string) => `Planen er godkjent av ${who}.`,
		certified: (who: string) => `Sertifisert av ${who}.`,
		approved: (who: string) => `Godkjent av ${who}.`,
		roles: { 'course-leader': 'kursleder', administrator: 'administrator' },
		day: (number: number) => `${number}.`,
		who: (name: string, role: string) => `${name}, ${role}`,
		whoByException: (name: string, role: string) => `${name}, ${role}, etter særskilt vurdering`,
	},
	months: [
		...['januar', 'februar', 'mars', 'april', 'mai', 'juni'],
		...['juli', 'august', 'september', 'oktober', 'november', 'desember'],
	],
	/** The day of issue. */
	date: (day: number, month: string, year: string) => `${day}. ${month} ${year}`,
	/** Between the last two of several things. */
	and: 'og',
	/** A share in per cent: its whole number, and its decimal or nothing. */
	share: (whole: string, decimal: string) => `${decimal ? `${whole},${decimal}` : whole}\u00A0%`,
}
