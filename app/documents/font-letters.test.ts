import { expect, test } from 'vitest'
import { asPrinted, lettersNotInFont } from './font-letters.server'

test.each(['Ada Østby', 'Čáŋŋe Đŧšž', 'Zoë Łukasz Nguyễn', 'Αλέξης', 'Ольга', 'O’Brien-Lie, jr.'])(
	'%s can be printed',
	(name) => {
		expect(lettersNotInFont(name)).toBeNull()
	},
)

test('names each letter that the font lacks once, in the order of the name', () => {
	expect(lettersNotInFont('Ada 李李 👩🏫')).toEqual({
		kind: 'refused',
		reason: 'letters-not-in-font',
		letters: ['李', '👩', '🏫'],
	})
	expect(lettersNotInFont('نور')?.letters).toEqual(['ن', 'و', 'ر'])
})

test('a letter written as two, with its accent apart, is printed as one', () => {
	expect(asPrinted('A\u030Ase')).toBe('Åse')
	expect(lettersNotInFont('A\u030Ase')).toBeNull()
})

test('invisible marks and line breaks are left out, so that they cannot turn a name around', () => {
	expect(asPrinted(' Ada\u202E\u200B\n\tLie\uFEFF\u0000 ')).toBe('Ada Lie')
})
