import { expect, test } from 'vitest'
import type { CertificateEvidence } from '~/domain/certificate'
import type { CertificateRule } from '~/domain/certificate-rules'
import { wordsOn } from './certificate-words'
import { daysInWords, metInWords } from './evidence-words'

const lin = { name: 'Lin Solberg', role: 'course-leader' }
const evidence: CertificateEvidence = {
	form: 'blended',
	presentOn: ['2026-11-03', '2026-11-04'],
	digitalApprovedBy: null,
	assignmentApprovedBy: lin,
	approvedBy: { ...lin, isException: false },
}
const rules: CertificateRule[] = [{ kind: 'present-or-digital-approved' }, { kind: 'assignment-approved' }]

test.each([
	{ days: ['2026-11-03'], nb: '3. november 2026', en: '3 November 2026' },
	{ days: ['2026-11-03', '2026-11-04'], nb: '3. og 4. november 2026', en: '3 and 4 November 2026' },
	{
		days: ['2026-11-30', '2026-12-01', '2027-01-02'],
		nb: '30. november, 1. desember 2026 og 2. januar 2027',
		en: '30 November, 1 December 2026 and 2 January 2027',
	},
])('$days in words: $nb', ({ days, nb, en }) => {
	expect(daysInWords(days, wordsOn({ layout: 1 }, 'nb'))).toBe(nb)
	expect(daysInWords(days, wordsOn({ layout: 1 }, 'en'))).toBe(en)
})

test('a rule is said by its evidence, each piece once', () => {
	expect(metInWords({ layout: 1, kind: 'student-certification', rules, evidence }, 'nb')).toEqual([
		'Kurset er tatt på samlinger og på nett.',
		'Til stede 3. og 4. november 2026.',
		'Planen er godkjent av Lin Solberg, kursleder.',
		'Sertifisert av Lin Solberg, kursleder.',
	])
})

test('speaks nynorsk and English', () => {
	expect(metInWords({ layout: 1, kind: 'course', rules, evidence }, 'nn')).toContain(
		'Godkjend av Lin Solberg, kursleiar.',
	)
	expect(metInWords({ layout: 1, kind: 'course', rules, evidence }, 'en')).toContain(
		'Present on 3 and 4 November 2026.',
	)
})

test('an approved digital form stands in place of presence, and presence is told all the same', () => {
	const digital = { ...evidence, presentOn: ['2026-11-03'], digitalApprovedBy: lin }

	expect(metInWords({ layout: 1, kind: 'course', rules, evidence: digital }, 'nb').slice(1, 4)).toEqual([
		'Den digitale formen er godkjent av Lin Solberg, kursleder.',
		'Planen er godkjent av Lin Solberg, kursleder.',
		'Til stede 3. november 2026.',
	])
})

test('an exception says so, and nothing of the reason', () => {
	const noor = { name: 'Noor Dahl', role: 'administrator', isException: true }

	expect(
		metInWords(
			{ layout: 1, kind: 'student-certification', rules: [], evidence: { ...evidence, approvedBy: noor } },
			'nb',
		).at(-1),
	).toBe('Sertifisert av Noor Dahl, administrator, etter særskilt vurdering.')
})

test('a certificate from before evidence was kept names its rules alone', () => {
	expect(metInWords({ layout: 1, kind: 'course', rules, evidence: null }, 'nb')).toEqual([
		'Deltakeren var til stede alle kursdagene, eller kurslederen har godkjent den digitale formen.',
		'Planen for å starte ei gruppe er godkjent av kurslederen.',
	])
})
