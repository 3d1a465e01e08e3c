import { expect, test } from 'vitest'
import { makeCertificateCode, readCertificateCode } from './certificate-code'
import { seededRandom } from './quiz/draw'

const code = makeCertificateCode(seededRandom('a code'))

test('a code is three groups of four that can be read aloud', () => {
	expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
})

test.each([
	{ why: 'small letters', typed: code.toLowerCase() },
	{ why: 'no hyphens', typed: code.replaceAll('-', '') },
	{ why: 'spaces here and there', typed: ` ${code.replaceAll('-', ' ')} ` },
	{ why: 'the letter O for the figure 0', typed: code.replaceAll('0', 'O') },
	{ why: 'the letter I for the figure 1', typed: code.replaceAll('1', 'i') },
])('is read with $why', ({ typed }) => {
	expect(readCertificateCode(typed)).toEqual({ kind: 'code', code })
})

test('any one character that is wrong is told from an unknown code', () => {
	const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
	for (const [index, right] of [...code].entries()) {
		if (right === '-') continue
		for (const wrong of alphabet) {
			if (wrong === right) continue
			const typed = code.slice(0, index) + wrong + code.slice(index + 1)
			expect(readCertificateCode(typed)).toEqual({ kind: 'malformed' })
		}
	}
})

test.each(['', 'hei', `${code}X`, code.slice(1), '🙂'.repeat(12), 'x'.repeat(10_000)])('%s is no code', (typed) => {
	expect(readCertificateCode(typed)).toEqual({ kind: 'malformed' })
})
