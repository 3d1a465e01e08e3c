import { expect, test } from 'vitest'
import { beginningOf } from './beginning-of'

test.each([
	{ why: 'a short text stays whole', text: 'Ada kommer for seint.', expected: 'Ada kommer for seint.' },
	{ why: 'only the first paragraph is shown', text: 'Ada kommer.\n\nGrace går.', expected: 'Ada kommer. …' },
	{ why: 'lines of a paragraph flow together', text: 'Ada\nkommer.\n', expected: 'Ada kommer.' },
	{ why: 'a long one ends after a whole word', text: 'Ada kommer for seinere', expected: 'Ada kommer for …' },
	{ why: 'a word that just fits is kept', text: 'Ada kommer for seint', expected: 'Ada kommer for seint' },
	{ why: 'no comma before the mark', text: 'Ada kommer for, ellersom', expected: 'Ada kommer for …' },
])('$why', ({ text, expected }) => {
	expect(beginningOf(text, 21)).toBe(expected)
})
