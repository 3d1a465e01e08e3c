import type { CertificateRule } from '~/domain/certificate-rules'
import type { Timestamp } from '~/domain/ids'
import { type Language, languages } from '~/domain/language'

/** The words around the facts of a certificate, in one language. */
export type CertificateWords = {
	/** Stands between the holder's name and the title of the course. */
	readonly hasCompleted: string
	readonly hours: (hours: number) => string
	readonly version: (version: number) => string
	readonly issued: (day: string, issuer: string) => string
	readonly met: string
	readonly outcomes: string
	readonly verify: string
	readonly code: string
	/** Before the address where anyone can check the certificate. */
	readonly checkAt: string
	/** What the QR code is, for people who can't see it. */
	readonly qr: string
	/** Before the number of a page, when there is more than one. */
	readonly page: string
	/** Stands across the certificates of a demonstration. */
	readonly demonstration: string
	/** What the attached credential is. */
	readonly credential: string
	/** What an institution's logo and signature are, for people who can't see them. */
	readonly logo: (whose: string) => string
	readonly signature: (whose: string) => string
	readonly rule: { readonly [Kind in CertificateRule['kind']]: (share: string) => string }
}

const words: Record<Language, CertificateWords> = {
	nb: {
		hasCompleted: 'har gjennomført',
		hours: (hours) => (hours === 1 ? '1 time' : `${hours} timer`),
		version: (version) => `versjon ${version} av kurset`,
		issued: (day, issuer) => `Utstedt ${day} av ${issuer}`,
		met: 'Dette er oppfylt',
		outcomes: 'Etter kurset kan du',
		verify: 'Kontroller beviset',
		code: 'Kode',
		checkAt: 'Beviset er ekte når det vises likt på',
		qr: 'QR-kode til siden der beviset kan kontrolleres',
		page: 'side',
		demonstration: 'Demonstrasjon – ikke et ekte kursbevis',
		credential: 'Beviset i maskinlesbar form, signert (Open Badges 3.0)',
		logo: (whose) => `Logo: ${whose}`,
		signature: (whose) => `Underskrift: ${whose}`,
		rule: {
			'lessons-completed': () => 'Alle leksjonene er gjennomført.',
			'module-quizzes-passed': (share) => `Quizen i hver modul er bestått med minst ${share} av poengene.`,
			'final-test-passed': (share) => `Sluttprøven er bestått med minst ${share} av poengene.`,
			'evaluation-offered': () => 'Deltakeren har fått tilbud om å vurdere kurset.',
			'present-every-day': () => 'Deltakeren var til stede alle kursdagene.',
			'present-or-digital-approved': () =>
				'Deltakeren var til stede alle kursdagene, eller kurslederen har godkjent den digitale formen.',
			'outcomes-met': (share) =>
				`Hvert læringsmål er vist ved oppmøte, ved en quiz med minst ${share} av poengene eller av kurslederen.`,
			'assignment-approved': () => 'Planen for å starte ei gruppe er godkjent av kurslederen.',
		},
	},
	nn: {
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
	},
	en: {
		hasCompleted: 'has completed',
		hours: (hours) => (hours === 1 ? '1 hour' : `${hours} hours`),
		version: (version) => `version ${version} of the course`,
		issued: (day, issuer) => `Issued on ${day} by ${issuer}`,
		met: 'What was required, and met',
		outcomes: 'After the course you can',
		verify: 'Verify this certificate',
		code: 'Code',
		checkAt: 'It is genuine when it looks the same at',
		qr: 'QR code for the page where this certificate can be verified',
		page: 'page',
		demonstration: 'Demonstration – not a real certificate',
		credential: 'The certificate for machines to read, signed (Open Badges 3.0)',
		logo: (whose) => `Logo: ${whose}`,
		signature: (whose) => `Signature: ${whose}`,
		rule: {
			'lessons-completed': () => 'Every lesson is completed.',
			'module-quizzes-passed': (share) => `The quiz of every module is passed with at least ${share} of the points.`,
			'final-test-passed': (share) => `The final test is passed with at least ${share} of the points.`,
			'evaluation-offered': () => 'The participant was invited to evaluate the course.',
			'present-every-day': () => 'The participant was present on every day of the course.',
			'present-or-digital-approved': () =>
				'The participant was present on every day of the course, or the course leader has approved the digital form.',
			'outcomes-met': (share) =>
				`Every learning outcome is shown by attendance, by a quiz with at least ${share} of the points or by the course leader.`,
			'assignment-approved': () => 'The plan for starting a group is approved by the course leader.',
		},
	},
}

const locales: Record<Language, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }

/** The language that a certificate names, or bokmål when the portal no longer knows it. */
export function certificateLanguage(language: string): Language {
	return languages.find((known) => known === language) ?? 'nb'
}

/** The words in this language, for the document and for the page that verifies it. */
export function certificateWords(language: Language): CertificateWords {
	return words[language]
}

/** One rule as a sentence about what was met, such as «Sluttprøven er bestått med minst 80 % av poengene.» */
export function ruleInWords(rule: CertificateRule, language: Language): string {
	return words[language].rule[rule.kind]('at' in rule ? shareInWords(rule.at, language) : '')
}

/** The day of issue as people in Norway write it: «21. november 2026». The moment is UTC, the day is that of Oslo. */
export function dayOfIssue(issuedAt: Timestamp, language: Language): string {
	const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'Europe/Oslo' })
	return format.format(new Date(issuedAt))
}

function shareInWords(share: number, language: Language): string {
	return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 }).format(share)
}
