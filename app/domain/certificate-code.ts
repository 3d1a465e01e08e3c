import { makeCheckedCode, type ReadCode, readCheckedCode } from './checked-code'
import type { Random } from './quiz/draw'

/** A new code of a certificate, 55 bits of chance and a check character: `K7QX-4MPT-9R2W`. `random` must be cryptographic. */
export function makeCertificateCode(random: Random): string {
	return makeCheckedCode(random, 12)
}

/** Reads a code of a certificate as a person typed it, or the whole address that the QR code holds. */
export function readCertificateCode(typed: string): ReadCode {
	return readCheckedCode(typed.trim().replace(/^\S*\/bevis\/([^/?#\s]+)\S*$/, '$1'), 12)
}

/** Characters that a hand or an eye takes for one another, and that are both in the alphabet. */
const confused = ['0D', '0Q', '1J', '17', '2Z', '4A', '5S', '6G', '8B', 'CG', 'EF', 'MN', 'PR', 'VW', 'VY', 'XK']

/**
 * What a malformed code may have been: the codes that it becomes when one character is taken for another that looks like
 * it. Looks nothing up; of other slips there is at most one in thirty-two that seems to be such a one.
 */
export function likelyCodes(typed: string): string[] {
	const found = new Set<string>()
	for (const [index, letter] of [...typed.toUpperCase()].entries()) {
		for (const pair of confused) {
			if (!pair.includes(letter)) continue
			const mended = `${typed.slice(0, index)}${pair.replace(letter, '')}${typed.slice(index + 1)}`
			const read = readCertificateCode(mended)
			if (read.kind === 'code') found.add(read.code)
		}
	}
	return [...found]
}
