import { expect, test } from 'vitest'
import { certificateLanguage, dayOfIssue, ruleInWords } from './certificate-words'

test('a rule is a sentence about what was met, with the share of the rule', () => {
	expect(ruleInWords({ kind: 'final-test-passed', at: 0.8 }, 'nb')).toBe(
		'Sluttprøven er bestått med minst 80\u00A0% av poengene.',
	)
	expect(ruleInWords({ kind: 'module-quizzes-passed', at: 0.675 }, 'en')).toContain('67.5%')
	expect(ruleInWords({ kind: 'lessons-completed' }, 'nn')).toBe('Alle leksjonane er gjennomførte.')
})

test('the day of issue is the day in Oslo, in summer and in winter', () => {
	expect(dayOfIssue('2026-07-31T22:30:00.000Z', 'nb')).toBe('1. august 2026')
	expect(dayOfIssue('2026-12-31T22:30:00.000Z', 'nb')).toBe('31. desember 2026')
})

test('a language that is not known is read as bokmål', () => {
	expect(certificateLanguage('nn')).toBe('nn')
	expect(certificateLanguage('klingon')).toBe('nb')
})
