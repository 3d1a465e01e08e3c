import { expect, test } from 'vitest'
import { languages } from '~/domain/language'
import { inLanguage } from '~/i18n/language-at-hand'
import { batchFailureWords, batchProgressWords, batchSpokenWords, timeLeftWords } from './batch-words'

test.each([
	[3, 'noen få sekunder igjen'],
	[30, 'under ett minutt igjen'],
	[70, 'om lag 1 minutt igjen'],
	[200, 'om lag 3 minutter igjen'],
	[7000, 'om lag 2 timer igjen'],
])('%d seconds are said as «%s»', (seconds, words) => {
	expect(timeLeftWords(seconds)).toBe(words)
})

test('progress is said with what is left, and without it at the end', () => {
	expect(batchProgressWords({ total: 500, done: 312, failed: 0, secondsLeft: 60 })).toBe(
		'312 av 500 ferdige, om lag 1 minutt igjen',
	)
	expect(batchProgressWords({ total: 4, done: 3, failed: 1, secondsLeft: 0 })).toBe('4 av 4 ferdige, 1 av dem uten fil')
})

test('a screen reader is told at each quarter only', () => {
	const said = Array.from({ length: 501 }, (_one, done) => batchSpokenWords({ total: 500, done, failed: 0 }))
	expect(new Set(said).size).toBe(5)
	expect(said.at(-1)).toBe('Alle filene er ferdige.')
})

test('why there is no file is said, with the letters where it is for them', () => {
	expect(batchFailureWords('revoked')).toBe('Beviset er trukket tilbake.')
	expect(batchFailureWords({ letters: ['李', 'ש'] })).toBe('Navnet har tegn som vi ikke kan trykke: «李», «ש».')
})

test('progress is said in each language', () => {
	const view = { total: 500, done: 311, failed: 1, secondsLeft: 7000 }
	expect(languages.map((language) => inLanguage(language, () => batchProgressWords(view)))).toEqual([
		'312 av 500 ferdige, 1 av dem uten fil, om lag 2 timer igjen',
		'312 av 500 ferdige, 1 av dei utan fil, om lag 2 timar att',
		'312 of 500 ready, 1 of them without a file, about 2 hours left',
	])
})
