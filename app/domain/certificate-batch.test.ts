import { expect, test } from 'vitest'
import { archiveFileName, type BatchFailure, keptFailure, readFailure, secondsLeft } from './certificate-batch'

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

test.each<BatchFailure>([
	'gave-up',
	'failed',
	'forgotten',
	'revoked',
	'replaced',
	{ letters: ['李'] },
	{ letters: ['李', 'ש'] },
])('why there is no file is read as it was kept: %j', (failure) => {
	expect(readFailure(keptFailure(failure))).toEqual(failure)
})

test('a reason that nobody knows is a fault', () => {
	expect(readFailure('something of old')).toBe('failed')
	expect(readFailure(null)).toBe('failed')
})
