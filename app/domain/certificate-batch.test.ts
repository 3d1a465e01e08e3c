import { expect, test } from 'vitest'
import { archiveFileName, secondsLeft } from './certificate-batch'
import { batchProgressWords, batchSpokenWords, timeLeftWords } from './certificate-batch-words'

const code = 'KB7Q-3FHN-W'

test.each([
	{ holderName: 'Ada Lovelace', expected: '007 Ada Lovelace KB7Q-3FHN-W.pdf' },
	{ holderName: 'Máret Ŋuorttabealde', expected: '007 Máret Ŋuorttabealde KB7Q-3FHN-W.pdf' },
	{ holderName: 'A/B\\C: "D" <E>|F?*', expected: '007 A-B-C- -D- -E-F- KB7Q-3FHN-W.pdf' },
	{ holderName: '../../etc', expected: '007 ..-..-etc KB7Q-3FHN-W.pdf' },
	{ holderName: 'CON', expected: '007 CON KB7Q-3FHN-W.pdf' },
	{ holderName: 'Kim.  ', expected: '007 Kim. KB7Q-3FHN-W.pdf' },
	{ holderName: 'A\u0000\nB\u202eC', expected: '007 A-BC KB7Q-3FHN-W.pdf' },
	{ holderName: 'x'.repeat(200), expected: `007 ${'x'.repeat(80)} KB7Q-3FHN-W.pdf` },
	{ holderName: '', expected: '007 KB7Q-3FHN-W.pdf' },
])('the file of «$holderName» is called $expected', ({ holderName, expected }) => {
	expect(archiveFileName({ number: 7, holderName, code })).toBe(expected)
})

const newest = '2026-11-21T12:00:10Z'
const oldest = '2026-11-21T12:00:00Z'

test.each([
	{ why: 'at ten a second', progress: { done: 101, failed: 0, recent: 101, oldest, newest }, expected: 39.9 },
	{
		why: 'those without a file are not left',
		progress: { done: 101, failed: 399, recent: 101, oldest, newest },
		expected: 0,
	},
	{
		why: 'one file tells no pace',
		progress: { done: 1, failed: 0, recent: 1, oldest, newest: oldest },
		expected: null,
	},
	{ why: 'nothing is done', progress: { done: 0, failed: 0, recent: 0, oldest: null, newest: null }, expected: null },
])('seconds that are left: $why', ({ progress, expected }) => {
	const left = secondsLeft({ total: 500, ...progress })
	if (expected === null) expect(left).toBeNull()
	else expect(left).toBeCloseTo(expected, 5)
})

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
