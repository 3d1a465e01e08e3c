import { expect, test } from 'vitest'
import { likelyCodes, makeCertificateCode, readCertificateCode } from './certificate-code'
import { seededRandom } from './quiz/draw'

const code = makeCertificateCode(seededRandom('a code'))
/** As keyboards for Chinese and Japanese write it. */
const wide = (sign: string) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)

test('a code is three groups of four that can be read aloud', () => {
	expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/)
})

test.each([
	{ why: 'small letters', typed: code.toLowerCase() },
	{ why: 'no hyphens', typed: code.replaceAll('-', '') },
	{ why: 'spaces here and there', typed: ` ${code.replaceAll('-', ' ')} ` },
	{ why: 'the letter O for the figure 0', typed: code.replaceAll('0', 'O') },
	{ why: 'the letter I for the figure 1', typed: code.replaceAll('1', 'i') },
	{ why: 'dashes of a word processor', typed: code.replaceAll('-', '–') },
	{ why: 'signs that can’t be seen', typed: code.replaceAll('-', '\u00AD\u200B') },
	{ why: 'figures and letters of full width', typed: [...code.replaceAll('-', '')].map(wide).join('') },
	{ why: 'the whole address', typed: ` https://kurs.eksempel.no/bevis/${code}?rettet ` },
	{ why: 'the address as it is printed', typed: `kurs.eksempel.no/bevis/${code.toLowerCase()}` },
])('is read with $why', ({ typed }) => {
	expect(readCertificateCode(typed)).toEqual({ kind: 'code', code })
})

test.each([
	{ typed: 'Ø00O-iIlL-uUVv', plain: '0000-1111-VVVV' },
	{ typed: 'АВСЕ-НКМР-ТХЅЈ', plain: 'ABCE-HKMP-TXSJ' },
])('$typed is read as $plain', ({ typed, plain }) => {
	expect(readCertificateCode(typed)).toEqual(readCertificateCode(plain))
})

test('a slip by one character that looks like another is found again, and nothing much else', () => {
	const codes = Array.from({ length: 200 }, (_, n) => makeCertificateCode(seededRandom(`${n}`)))
	let slips = 0
	let suggested = 0
	for (const right of codes) {
		const typed = right.includes('8') ? right.replace('8', 'B') : right.replace('S', '5')
		if (typed === right) continue
		slips++
		expect(likelyCodes(typed)).toContain(right)
		suggested += likelyCodes(typed).length
	}
	expect(slips).toBeGreaterThan(50)
	expect(suggested / slips).toBeLessThan(2)
	expect(likelyCodes('hei')).toEqual([])
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
