import { expect, test } from 'vitest'
import { keptTogether } from './kept-together'

test.each([
	['22. november 2026', '22._november 2026'],
	['lørdag 2. mars til søndag 3. mars 2027', 'lørdag 2._mars til søndag 3._mars 2027'],
	['mandag 1. mars 2027 kl. 09.00', 'mandag 1._mars 2027 kl._09.00'],
	['kl. 19.00 til tirsdag 2. mars', 'kl._19.00 til tirsdag 2._mars'],
	['Tuesday 2 March 2027 at 09:00 to Wednesday 3 March', 'Tuesday 2_March 2027 at 09:00 to Wednesday 3_March'],
	['29.–30. november', '29.–30._november'],
])('keeps the day by its month in «%s»', (text, expected) => {
	expect(keptTogether(text).replaceAll('\u00a0', '_')).toBe(expected)
})
