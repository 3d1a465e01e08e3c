import { expect, test } from 'vitest'
import { courseCertificate } from '~/domain/certificate.fixture'
import { certificateLanguage, dayOfIssue, listedOn, ruleInWords, wordsOn } from './certificate-words'

const nb = wordsOn(courseCertificate, 'nb')
const nn = wordsOn(courseCertificate, 'nn')
const en = wordsOn(courseCertificate, 'en')

test('a rule is a sentence about what was met, with the share of the rule', () => {
	expect(ruleInWords({ kind: 'final-test-passed', at: 0.8 }, nb)).toBe(
		'Sluttprøven er bestått med minst 80\u00A0% av poengene.',
	)
	expect(ruleInWords({ kind: 'module-quizzes-passed', at: 0.675 }, en)).toContain('67.5%')
	expect(ruleInWords({ kind: 'lessons-completed' }, nn)).toBe('Alle leksjonane er gjennomførte.')
})

test('the day of issue is the day in Oslo, in summer and in winter', () => {
	expect(dayOfIssue('2026-07-31T22:30:00.000Z', nb)).toBe('1. august 2026')
	expect(dayOfIssue('2026-12-31T22:30:00.000Z', nb)).toBe('31. desember 2026')
})

test('a language that is not known is read as bokmål', () => {
	expect(certificateLanguage('nn')).toBe('nn')
	expect(certificateLanguage('klingon')).toBe('nb')
})

test('things are said one after the other', () => {
	expect(['', 'a', 'a og b', 'a, b og c']).toEqual(
		[[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((things) => listedOn(things, nb)),
	)
	expect(listedOn(['a', 'b', 'c'], en)).toBe('a, b and c')
})
