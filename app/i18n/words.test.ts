import { expect, test } from 'vitest'
import { type Language, languages } from '~/domain/language'
import { counterIn } from './counting'
import { inLanguage, languageAtHand } from './language-at-hand'
import { mirrored } from './mirrored'
import { wordsOf } from './words'

const nb = { hello: 'Hei', seats: (count: number) => `${count} plasser` }
const greetings = wordsOf<typeof nb>({
	...inEveryLanguage(nb),
	nn: { hello: 'Hei', seats: (count) => `${count} plassar` },
	en: { hello: 'Hello', seats: (count) => `${count} seats` },
})

test('words are bokmål where nobody has said otherwise', () => {
	expect(greetings().hello).toBe('Hei')
	expect(languageAtHand()).toBe('nb')
})

test('words are in the language that is named, whatever is at hand', () => {
	expect(inLanguage('en', () => greetings().hello)).toBe('Hello')
	expect(inLanguage('en', () => greetings('nn').seats(2))).toBe('2 plassar')
})

test('a language named for a letter ends with it, also when writing it fails', () => {
	expect(() =>
		inLanguage('en', () => {
			throw new Error('no letter')
		}),
	).toThrow('no letter')
	expect(languageAtHand()).toBe('nb')
})

test('letters within letters have each their own language', () => {
	const both = inLanguage('en', () => [inLanguage('nn', () => greetings().seats(1)), greetings().seats(1)])
	expect(both).toEqual(['1 plassar', '1 seats'])
})

test('the mirrored language marks every word, however it is made', () => {
	const { hello, seats, deep } = mirrored({
		hello: 'Hei',
		seats: (count: number) => `${count} plasser`,
		deep: { list: ['én', 'to'] },
	})
	expect([hello, seats(2), ...deep.list]).toEqual(['⟦Hei⟧', '⟦2 plasser⟧', '⟦én⟧', '⟦to⟧'])
})

test.each([
	['nb', 0, '0 leksjoner'],
	['nb', 1, '1 leksjon'],
	['nb', 5000, '5\u00a0000 leksjoner'],
	['en', 5000, '5,000 leksjoner'],
] as const)('in %s, %i is counted as its language counts', (language, number, text) => {
	expect(counterIn(language)(number, { one: '# leksjon', other: '# leksjoner' })).toBe(text)
})

function inEveryLanguage<Part>(words: Part): Record<Language, Part> {
	return Object.fromEntries(languages.map((language) => [language, words])) as Record<Language, Part>
}
