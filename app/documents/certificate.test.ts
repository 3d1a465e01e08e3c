import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Certificate } from '~/domain/certificate'
import type { PrintedImage } from '~/domain/institution-image'
import { attachmentName, type CertificatePrint, certificateDocument, NameNotPrintable } from './certificate.server'
import { signaturePng } from './image.fixture'
import { type ReadPdf, readPdf } from './read-pdf.test-support'

const outcomes: string[] = parse(readFileSync('courses/igangsetter/course.yml', 'utf8')).outcomes.map(
	(outcome: { text: { nb: string } }) => outcome.text.nb,
)
const verifyUrl = 'https://kurs.selvhjelp.example/bevis/K7QX-4MPT-9R2W'

function certificateWith(facts: Partial<Certificate> = {}): Certificate {
	return {
		id: '0b5e7b8e-5a4c-4b42-93a5-0d9d1a1c7f10' as Certificate['id'],
		code: 'K7QX-4MPT-9R2W',
		courseId: 'c-igangsetter' as Certificate['courseId'],
		courseVersion: 3,
		kind: 'course',
		holderName: 'Ada Østby',
		kindTitle: 'Kursbevis',
		courseTitle: 'Igangsetterkurs i selvorganisert selvhjelp',
		hours: 16,
		issuer: 'Selvhjelp Norge',
		language: 'nb',
		texts: {},
		images: [],
		rules: [
			{ kind: 'lessons-completed' },
			{ kind: 'module-quizzes-passed', at: 0.8 },
			{ kind: 'final-test-passed', at: 0.8 },
			{ kind: 'evaluation-offered' },
		],
		outcomes,
		runEnrolmentId: null,
		evidence: null,
		...{ issuedAt: '2026-11-21T23:30:00.000Z', layout: 1 },
		...facts,
	}
}

const print: CertificatePrint = {
	...{ verifyUrl, credential: null, language: 'nb', isDemonstration: false, images: [], replaces: null },
}
const logo: PrintedImage = {
	...{ use: 'logo', mediaType: 'image/png', bytes: signaturePng, altText: 'Høyskolen Kristiania' },
}
const signature: PrintedImage = { ...logo, use: 'signature', altText: 'Kari Čáhci, dekan' }

async function printed(facts?: Partial<Certificate>, changes: Partial<CertificatePrint> = {}): Promise<ReadPdf> {
	return readPdf(await certificateDocument(certificateWith(facts), { ...print, ...changes }))
}

describe('the certificate as a document', () => {
	test('is a tagged PDF/UA-1 in its language, with a title that windows show', async () => {
		const { raw } = await printed()

		expect(raw).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/)
		expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/)
		expect(raw).toContain('/Lang (nb)')
		expect(raw).toContain('/DisplayDocTitle true')
		expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
		expect(raw).toContain('Kursbevis – Ada Østby – Igangsetterkurs i selvorganisert selvhjelp</rdf:li>')
	})

	test('has headings, lists, a link, and a picture with a text for those who do not see it', async () => {
		const { raw } = await printed()

		for (const tag of ['H1', 'H2', 'L', 'LI', 'LBody', 'Link', 'Figure']) expect(raw).toContain(`/S /${tag}\n`)
		expect(raw).toMatch(/\/Alt /)
		expect(raw).toContain(`/URI (${verifyUrl})`)
	})

	test('holds its fonts, and no other than Source Sans 3', async () => {
		const { raw } = await printed()
		const fonts = [...raw.matchAll(/\/BaseFont \/([\w+-]+)/g)].map(([, name]) => name)

		expect(fonts.length).toBeGreaterThan(0)
		for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+SourceSans3-/)
		expect(raw).toMatch(/\/FontFile[23] \d+ 0 R/)
	})

	test('prints every fact of the certificate, and the day as it was in Oslo', async () => {
		const { text } = await printed()

		for (const fact of [
			'Kursbevis',
			'Ada Østby',
			'Igangsetterkurs i selvorganisert selvhjelp',
			'16 timer, versjon 3 av kurset',
			'Utstedt 22. november 2026 av Selvhjelp Norge',
			'Alle leksjonene er gjennomført.',
			'K7QX-4MPT-9R2W',
			'kurs.selvhjelp.example/bevis/',
		]) {
			expect(text).toContain(fact)
		}
	})

	test('has room for the eighteen outcomes of the real course on one page', async () => {
		const { text, pages } = await printed()

		expect(outcomes).toHaveLength(18)
		expect(pages).toBe(1)
		for (const outcome of outcomes) expect(text).toContain(outcome)
	})

	test('has room for the evidence of a students’ certification of the real course on one page', async () => {
		const lin = { name: 'Elisabeth Solberg-Andersen', role: 'course-leader' }
		const digital = ['lessons-completed', 'evaluation-offered', 'present-or-digital-approved', 'assignment-approved']
		const { text, pages } = await printed({
			kind: 'student-certification',
			kindTitle: 'Sertifisering, student (16 timer)',
			rules: [
				...digital.map((kind) => ({ kind }) as Certificate['rules'][number]),
				{ kind: 'module-quizzes-passed', at: 0.8 },
				{ kind: 'final-test-passed', at: 0.8 },
			],
			evidence: {
				...{ form: 'digital', presentOn: ['2026-11-03'], digitalApprovedBy: lin, assignmentApprovedBy: lin },
				approvedBy: { ...lin, isException: true },
			},
		})

		expect(pages).toBe(1)
		expect(text).toContain('Til stede 3. november 2026')
	})

	test('stays on one page with a name of eighty letters and a long title', async () => {
		const { pages } = await printed({
			holderName: 'Anne-Margrethe Kristine Elisabeth Wilhelmine Østensjø-Bjørnstjerne af Rosenkrantz',
			courseTitle: 'Igangsetterkurs i selvorganisert selvhjelp for frivillige, fagfolk og studenter i Nord-Norge',
		})

		expect(pages).toBe(1)
	})

	test('goes on to a second page when there is too much for one', async () => {
		const { text, pages } = await printed({ outcomes: [...outcomes, ...outcomes, ...outcomes] })

		expect(pages).toBe(2)
		expect(text).toContain('side 2 / 2')
	})

	test.each([
		'Čáŋŋe Đŧšž čđŋšŧž ÁÆØÅ æøå',
		'#set page(width: 1cm) *fet* _kursiv_',
		'<script> & "sitat" \'enkelt\' `kode`',
		'$x^2$ \\ @ref ~ -- ... // /* [ ] { }',
		'#import "hemmelig"; #panic("nei")',
	])('sets the name %s letter by letter', async (holderName) => {
		expect((await printed({ holderName })).text).toContain(holderName)
	})

	test('gives the same bytes for the same certificate', async () => {
		const whole = { ...print, credential: '{"id":"x"}\n', images: [logo, signature] }
		const first = await certificateDocument(certificateWith(), whole)
		await certificateDocument(certificateWith({ holderName: 'Grace Vik' }), print)
		const second = await certificateDocument(certificateWith(), whole)

		expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true)
	})

	test('speaks the language of the certificate, and bokmål when it does not know it', async () => {
		expect((await printed({ language: 'en' })).text).toContain('Issued on 22 November 2026 by Selvhjelp Norge')
		expect((await printed({ language: 'nn' })).raw).toContain('/Lang (nn)')
		expect((await printed({ language: 'xx' })).raw).toContain('/Lang (nb)')
	})

	test('is set in the language that the holder asks for, with titles and outcomes of that language', async () => {
		const texts = { en: { kindTitle: 'Course certificate', courseTitle: 'Starter course', outcomes: ['explain'] } }
		const { text, raw } = await printed({ texts }, { language: 'en' })

		for (const fact of ['Course certificate', 'has completed', 'Starter course', 'explain', '16 hours']) {
			expect(text).toContain(fact)
		}
		expect(raw).toContain('/Lang (en)')
		expect(raw).toContain('Course certificate – Ada Østby – Starter course')
	})

	test('stays in its own language when it has not got the one asked for', async () => {
		expect((await printed({}, { language: 'en' })).text).toContain('har gjennomført')
	})

	test('holds the credential byte by byte, with its kind and what it is', async () => {
		const credential = `${JSON.stringify({ name: 'Ada Østby', text: 'æøå '.repeat(50) })}\n`
		const { raw, attachments } = await printed({}, { credential })

		expect(attachments).toEqual([credential])
		expect(raw).toContain(`/UF (${attachmentName})`)
		expect(raw).toContain('/Subtype /application#2Fvc')
		expect(raw).toMatch(/\/Desc /)
	})

	test('shows the logo and the signature of the institution with a text for those who do not see them', async () => {
		const { raw, text, pages } = await printed({}, { images: [logo, signature] })

		expect(pages).toBe(1)
		expect(raw.match(/\/S \/Figure\n/g)).toHaveLength(3)
		expect(text).toContain('Kari Čáhci, dekan')
	})

	test.each([[[logo]], [[signature]], [[]]])('is whole with %#', async (images) => {
		expect((await printed({}, { images })).pages).toBe(1)
	})

	test('says in a demonstration that it is not a real one, on the paper and in its title', async () => {
		const { text, raw } = await printed({}, { isDemonstration: true })

		expect(text).toContain('Demonstrasjon – ikke et ekte kursbevis')
		expect(raw).toContain('Demonstrasjon – ikke et ekte kursbevis: Kursbevis – Ada Østby')
		expect((await printed()).text).not.toContain('Demonstrasjon')
	})

	test('stays on one page with a long name, a long title, both images and all the evidence there can be', async () => {
		const lin = { name: 'Elisabeth Solberg-Andersen', role: 'course-leader' }
		const { pages, text } = await printed(
			{
				...{ kind: 'student-certification', kindTitle: 'Sertifisering, student (16 timer)' },
				holderName: 'Anne-Margrethe Kristine Elisabeth Wilhelmine Østensjø-Bjørnstjerne af Rosenkrantz',
				courseTitle: 'Igangsetterkurs i selvorganisert selvhjelp for frivillige, fagfolk og studenter i Nord-Norge',
				rules: [
					{ kind: 'lessons-completed' },
					{ kind: 'evaluation-offered' },
					{ kind: 'present-or-digital-approved' },
					{ kind: 'assignment-approved' },
					{ kind: 'module-quizzes-passed', at: 0.8 },
					{ kind: 'final-test-passed', at: 0.8 },
				],
				evidence: {
					...{ form: 'digital', presentOn: ['2026-11-03'], digitalApprovedBy: lin, assignmentApprovedBy: lin },
					approvedBy: { ...lin, isException: true },
				},
			},
			{ images: [logo, signature], isDemonstration: true, replaces: 'AAAA-BBBB-CCCC' },
		)

		expect(pages).toBe(1)
		expect(text).toContain('Erstatter bevis AAAA-BBBB-CCCC')
	})

	test('says which letters of a name it cannot print', async () => {
		const attempt = certificateDocument(certificateWith({ holderName: 'Ada 李' }), print)

		await expect(attempt).rejects.toThrow(NameNotPrintable)
		await expect(attempt).rejects.toHaveProperty('refusal.letters', ['李'])
	})
})
