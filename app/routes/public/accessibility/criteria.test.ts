import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '~/domain/language'
import { accessibilityCriteriaWords } from '~/i18n/accessibility-criteria'
import { criteria } from './criteria'

const root = join(import.meta.dirname, '../../../..')

/** How many criteria each guideline has at A and AA, from WCAG 2.2; those at AAA and 4.1.1 are none. */
const perGuideline: Readonly<Record<string, number>> = {
	...{ '1.1': 1, '1.2': 5, '1.3': 5, '1.4': 9 },
	...{ '2.1': 3, '2.2': 2, '2.3': 1, '2.4': 8, '2.5': 6 },
	...{ '3.1': 2, '3.2': 5, '3.3': 6 },
	'4.1': 2,
}

test('every criterion at A and AA stands there once', () => {
	const counted: Record<string, number> = {}
	for (const { number } of criteria) {
		const guideline = number.split('.').slice(0, 2).join('.')
		counted[guideline] = (counted[guideline] ?? 0) + 1
	}

	expect(counted).toEqual(perGuideline)
	expect(criteria.filter(({ level }) => level === 'A').length).toBe(31)
	expect(new Set(criteria.map(({ number }) => number)).size).toBe(55)
	expect(criteria.map(({ number }) => number).sort()).toEqual(
		Object.keys(accessibilityCriteriaWords('nb').names).sort(),
	)
})

test('the tests that are named are there', () => {
	expect(criteria.flatMap(({ tests }) => tests).filter((file) => !existsSync(join(root, file)))).toEqual([])
})

test('what is said to be walked names the test that walks it', () => {
	const walked = criteria.filter(({ held }) => held.some((way) => ['axe', 'keyboard', 'script'].includes(way)))

	expect(walked.filter(({ tests }) => tests.length === 0)).toEqual([])
})

test('what is met in part says what is missing, in every language', () => {
	const partly = criteria.filter(({ result }) => result === 'partly').map(({ number }) => number)

	for (const language of languages) {
		expect(Object.keys(accessibilityCriteriaWords(language).missing).sort()).toEqual([...partly].sort())
	}
})

test('every criterion has been looked at on a day', () => {
	for (const { lookedOn } of criteria)
		expect(new Date(`${lookedOn}T12:00:00Z`).toISOString().slice(0, 10)).toBe(lookedOn)
})
