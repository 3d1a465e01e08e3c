import { expect, test } from 'vitest'
import { dividesInWords } from './question-words'

test.each([
	[-0.47, 19, 'For få svar (−0,47)'],
	[-0.47, 20, 'Baklengs (−0,47): se på spørsmålet'],
	[0.55, 9, 'For få svar (0,55)'],
	[0.55, 40, 'Godt (0,55)'],
	[null, 9, 'Kan ikke regnes ut: alle svarte likt'],
])('a discrimination of %s by %i answers reads «%s»', (discrimination, answers, words) => {
	expect(dividesInWords(discrimination, answers)).toBe(words)
})
