import { expect, test } from 'vitest'
import { isEmail, isName, normalisedEmail, normalisedName, normalisedPassword, passwordProblem } from './person'

const ada = { name: 'Ada Lovelace', email: 'ada.lovelace@example.no' }

test.each([
	{ password: 'tre kaffekopper', expected: null },
	{ password: 'kort', expected: 'too-short' },
	{ password: 'ni tegn :', expected: 'too-short' },
	{ password: 'ti tegn :)', expected: null },
	{ password: 'æøåÆØÅæøåq', expected: null },
	{ password: '🙂🙂🙂🙂🙂abc', expected: 'too-short' },
	{ password: `ab${'c'.repeat(198)}`, expected: null },
	{ password: `ab${'c'.repeat(199)}`, expected: 'too-long' },
	{ password: 'Passord123', expected: 'too-common' },
	{ password: '1234567890', expected: 'too-common' },
	{ password: 'aaaaaaaaaaaa', expected: 'too-common' },
	{ password: 'ababababab', expected: 'too-common' },
	{ password: 'ADA.Lovelace@example.no', expected: 'like-the-account' },
	{ password: 'ada.lovelace', expected: 'like-the-account' },
	{ password: 'adalovelace', expected: 'like-the-account' },
	{ password: 'Ada Lovelace 1843', expected: null },
])('the password «$password»: $expected', ({ password, expected }) => {
	expect(passwordProblem(password, ada)).toBe(expected)
})

test('a letter typed as one sign or as two is the same password', () => {
	expect(normalisedPassword('blåbærsyltetøy')).toBe(normalisedPassword('blåbærsyltetøy'.normalize('NFD')))
})

test.each([
	{ typed: ' Ada@Example.NO ', expected: 'ada@example.no' },
	{ typed: 'ada@blåbær.no', expected: 'ada@xn--blbr-roah.no' },
	{ typed: 'ingenting', expected: 'ingenting' },
	{ typed: 'ada@example.no:25', expected: 'ada@example.no:25' },
])('the address «$typed» is kept as $expected', ({ typed, expected }) => {
	expect(normalisedEmail(typed)).toBe(expected)
})

test.each([
	{ email: 'ada@example.no', expected: true },
	{ email: "o'hara+kurs@post.example.no", expected: true },
	{ email: 'ada@xn--blbr-roah.no', expected: true },
	{ email: 'ada@localhost', expected: false },
	{ email: 'ada@127.0.0.1', expected: false },
	{ email: 'ada', expected: false },
	{ email: 'ada@example.no\nrcpt to:<grace@example.no>', expected: false },
	{ email: 'ada@example.no,grace@example.no', expected: false },
	{ email: 'ada lovelace@example.no', expected: false },
	{ email: `${'a'.repeat(65)}@example.no`, expected: false },
])('$email can receive a letter: $expected', ({ email, expected }) => {
	expect(isEmail(email)).toBe(expected)
})

test.each([
	{ typed: '  Ada \n Lovelace ', kept: 'Ada Lovelace', expected: true },
	{ typed: 'Bjørg Ŋávdŋá-Østbø', kept: 'Bjørg Ŋávdŋá-Østbø', expected: true },
	{ typed: '李', kept: '李', expected: true },
	{ typed: '   ', kept: '', expected: false },
	{ typed: '...', kept: '...', expected: false },
	{ typed: 'Ada\u0000', kept: 'Ada\u0000', expected: false },
	{ typed: 'Ada \u202eecalevoL', kept: 'Ada \u202eecalevoL', expected: false },
	{ typed: 'x'.repeat(101), kept: 'x'.repeat(101), expected: false },
])('the name «$typed» is a name: $expected', ({ typed, kept, expected }) => {
	expect(normalisedName(typed)).toBe(kept)
	expect(isName(kept)).toBe(expected)
})
