import type { Random } from './quiz/draw'

/** Crockford's base 32: no I, L, O or U, so that what is read aloud or copied by hand can't be mixed up. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** How many characters a code has, its check character among them; a multiple of four. */
type CodeLength = 8 | 12

/**
 * A new code in groups of four, as `K7QX-4MPT-9R2W`: characters of chance (5 bits each) and a check character at the end.
 * `random` must be cryptographic.
 */
export function makeCheckedCode(random: Random, length: CodeLength): string {
	const body = Array.from({ length: length - 1 }, () => alphabet[Math.floor(random() * 32)]).join('')
	return inGroups(body + checkCharacter(body))
}

/** What was typed, in the one form in which codes are kept; or not a code at all. */
export type ReadCode = { kind: 'code'; code: string } | { kind: 'malformed' }

/** Letters of other scripts that look like ours, and signs that are read as another: `Ø` is a zero with a stroke. */
const lookAlikes: Readonly<Record<string, string>> = {
	...{ O: '0', Ø: '0', О: '0', Ο: '0', I: '1', L: '1', İ: '1', І: '1', Ι: '1', '|': '1', U: 'V' },
	...{ А: 'A', В: 'B', С: 'C', Е: 'E', Н: 'H', К: 'K', М: 'M', Р: 'P', Т: 'T', Х: 'X', Ѕ: 'S', Ј: 'J' },
	...{ Α: 'A', Β: 'B', Ε: 'E', Ζ: 'Z', Η: 'H', Κ: 'K', Μ: 'M', Ν: 'N', Ρ: 'P', Τ: 'T', Χ: 'X' },
}

/**
 * Reads a code as a person typed it: spaces, hyphens and case don't matter, O is read as 0, I and L as 1, U as V, and
 * letters of other keyboards as ours that look the same. A slip of the pen is told from an unknown code by the check
 * character (Luhn's algorithm modulo 32).
 */
export function readCheckedCode(typed: string, length: CodeLength): ReadCode {
	const plain = typed
		.normalize('NFKC')
		.toUpperCase()
		.replace(/[\s\p{Dash}\p{Cf}._/:]/gu, '')
		.replace(/[^0-9A-HJKMNP-TV-Z]/gu, (sign) => lookAlikes[sign] ?? sign)
	const isWellFormed = plain.length === length && [...plain].every((c) => alphabet.includes(c))
	if (!isWellFormed || checkCharacter(plain.slice(0, -1)) !== plain.at(-1)) return { kind: 'malformed' }
	return { kind: 'code', code: inGroups(plain) }
}

function checkCharacter(body: string): string {
	let sum = 0
	;[...body].reverse().forEach((character, index) => {
		const doubled = alphabet.indexOf(character) * (index % 2 === 0 ? 2 : 1)
		sum += Math.floor(doubled / 32) + (doubled % 32)
	})
	return alphabet[(32 - (sum % 32)) % 32] as string
}

function inGroups(plain: string): string {
	return plain.replace(/(.{4})(?=.)/g, '$1-')
}
