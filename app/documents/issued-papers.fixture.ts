import type { Certificate, CertificateTexts } from '~/domain/certificate'
import type { CertificateLayout } from '~/domain/certificate-layout'
import type { CertificateId, CourseId } from '~/domain/ids'
import type { CertificatePrint } from './certificate.server'
import { signaturePng } from './image.fixture'

/** A certificate that was issued, and what was printed with it. None of it may change: `issued-papers.test.ts` knows the bytes. */
export type IssuedPaper = { readonly name: string; readonly certificate: Certificate; readonly print: CertificatePrint }

/** The languages that there were when papers of these layouts were issued first. */
const written = ['nb', 'nn', 'en'] as const

type Written = (typeof written)[number]

const outcomes: Record<Written, readonly string[]> = {
	nb: [
		'forklare hva selvorganisert selvhjelp er',
		'sette i gang ei gruppe uten å lede den, og trekke deg ut når den går',
	],
	nn: [
		'forklare kva sjølvorganisert sjølvhjelp er',
		'setje i gang ei gruppe utan å leie ho, og trekkje deg ut når ho går',
	],
	en: [
		'explain what self-organised self-help is',
		'start a group without leading it, and withdraw when it runs by itself',
	],
}
const courseTitles: Record<Written, string> = {
	nb: 'Igangsetterkurs i selvorganisert selvhjelp',
	nn: 'Igangsetjarkurs i sjølvorganisert sjølvhjelp',
	en: 'Starter course in self-organised self-help',
}
const kindTitles = {
	course: { nb: 'Kursbevis', nn: 'Kursbevis', en: 'Course certificate' },
	'student-certification': {
		nb: 'Sertifisering, student (16 timer)',
		nn: 'Sertifisering, student (16 timar)',
		en: 'Certification, student (16 hours)',
	},
}
const lin = { name: 'Elisabeth Solberg-Andersen', role: 'course-leader' }

const facts = {
	...{ id: 'certificate' as CertificateId, code: 'K7QX-4MPT-9R2W', courseId: 'c-igangsetter' as CourseId },
	...{ courseVersion: 3, holderName: 'Ánte Øyen Čearru', hours: 16, issuer: 'Selvhjelp Norge', images: [] },
	...{ issuedAt: '2026-11-21T23:30:00.000Z', runEnrolmentId: null },
}
const earned: Record<keyof typeof kindTitles, Pick<Certificate, 'rules' | 'evidence'>> = {
	course: {
		rules: [
			...([{ kind: 'lessons-completed' }, { kind: 'module-quizzes-passed', at: 0.8 }] as const),
			...([{ kind: 'final-test-passed', at: 0.675 }, { kind: 'evaluation-offered' }] as const),
			...([{ kind: 'outcomes-met', at: 0.8 }, { kind: 'present-every-day' }] as const),
		],
		evidence: null,
	},
	'student-certification': {
		rules: [
			...([{ kind: 'lessons-completed' }, { kind: 'evaluation-offered' }] as const),
			...([{ kind: 'present-or-digital-approved' }, { kind: 'assignment-approved' }] as const),
			...([
				{ kind: 'module-quizzes-passed', at: 0.8 },
				{ kind: 'final-test-passed', at: 0.8 },
			] as const),
		],
		evidence: {
			...{ form: 'blended', presentOn: ['2026-10-30', '2026-11-03', '2026-11-04'], digitalApprovedBy: lin },
			...{ assignmentApprovedBy: lin, approvedBy: { name: 'Noor Dahl', role: 'administrator', isException: true } },
		},
	},
}

const plain: Omit<CertificatePrint, 'language'> = {
	...{ verifyUrl: 'https://kurs.selvhjelp.example/bevis/K7QX-4MPT-9R2W', credential: null },
	...{ isDemonstration: false, images: [], replaces: null },
}
const image = { mediaType: 'image/png', bytes: signaturePng } as const
const withAll: Omit<CertificatePrint, 'language'> = {
	...plain,
	credential: '{"name":"Ánte Øyen Čearru"}\n',
	images: [
		{ ...image, use: 'logo', altText: 'Høyskolen Kristiania' },
		{ ...image, use: 'signature', altText: 'Kari Čáhci, dekan' },
	],
	replaces: 'AAAA-BBBB-CCCC',
}

/** Papers of one layout: each kind in each language, plain and with all that there can be, and those that are hard to set. */
export function issuedPapers(layout: CertificateLayout): IssuedPaper[] {
	const certificate = certificateOf(layout, 'course', 'nb')
	const many = Array.from({ length: 9 }, () => outcomes.nb).flat()
	const print: CertificatePrint = { ...plain, language: 'nb' }
	return [
		...(['course', 'student-certification'] as const).flatMap((kind) =>
			written.flatMap((language) => [
				{
					name: `${kind} ${language}`,
					certificate: certificateOf(layout, kind, language),
					print: { ...plain, language },
				},
				{
					name: `${kind} ${language}, corrected, with logo, signature and credential`,
					certificate: certificateOf(layout, kind, 'nb'),
					print: { ...withAll, language },
				},
			]),
		),
		{ name: 'demonstration', certificate, print: { ...print, isDemonstration: true } },
		{
			name: 'long name and title, eighteen outcomes',
			certificate: {
				...{ ...certificate, outcomes: many, texts: {} },
				holderName: 'Anne-Margrethe Kristine Elisabeth Wilhelmine Østensjø-Bjørnstjerne af Rosenkrantz',
				courseTitle: 'Igangsetterkurs i selvorganisert selvhjelp for frivillige, fagfolk og studenter i Nord-Norge',
			},
			print,
		},
		{
			name: 'two pages',
			certificate: { ...certificate, outcomes: [...many, ...many, ...many], texts: {} },
			print,
		},
	]
}

function certificateOf(layout: CertificateLayout, kind: keyof typeof kindTitles, language: Written): Certificate {
	const textsIn = (each: Written): CertificateTexts => ({
		kindTitle: kindTitles[kind][each],
		courseTitle: courseTitles[each],
		outcomes: outcomes[each],
	})
	const texts = Object.fromEntries(written.map((each) => [each, textsIn(each)]))
	return { ...facts, ...earned[kind], ...textsIn(language), kind, language, layout, texts }
}
