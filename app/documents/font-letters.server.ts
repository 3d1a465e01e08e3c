import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const family = '@expo-google-fonts/source-sans-3'
const faces = {
	regular: '400Regular/SourceSans3_400Regular.ttf',
	semibold: '600SemiBold/SourceSans3_600SemiBold.ttf',
	bold: '700Bold/SourceSans3_700Bold.ttf',
} as const

/** The bytes of the faces that documents are set in (Source Sans 3; SIL Open Font License). */
export function documentFonts(): Buffer[] {
	return Object.values(faces).map((face) => readFileSync(require.resolve(`${family}/${face}`)))
}

/** A name that can't be printed, with the letters that stand in the way, each once. */
export type LettersRefusal = {
	readonly kind: 'refused'
	readonly reason: 'letters-not-in-font'
	readonly letters: readonly string[]
}

/**
 * Says which letters of a name can't be printed on a certificate, or null when all can. The font holds Latin, Greek and
 * Cyrillic letters, with every Norwegian and Sámi one; it has no Arabic, Hebrew or Chinese.
 *
 * A form that asks for the name to be printed should ask here first, so that the person can write it in other letters.
 */
export function lettersNotInFont(name: string): LettersRefusal | null {
	const missing = new Set<string>()
	for (const { segment } of new Intl.Segmenter().segment(asPrinted(name))) {
		if (![...segment].every((letter) => letter === ' ' || fontHas(letter.codePointAt(0) ?? 0))) missing.add(segment)
	}
	return missing.size > 0 ? { kind: 'refused', reason: 'letters-not-in-font', letters: [...missing] } : null
}

/**
 * A line of text as it is printed: composed letters (é is one, not two), no invisible marks (which could turn the
 * direction of a name around), single spaces.
 */
export function asPrinted(text: string): string {
	return text
		.normalize('NFC')
		.replace(/[\p{White_Space}\p{Cc}]+/gu, ' ')
		.replace(/\p{Cf}/gu, '')
		.trim()
}

let known: ((codePoint: number) => boolean) | undefined

function fontHas(codePoint: number): boolean {
	known ??= readLetters(readFileSync(require.resolve(`${family}/${faces.bold}`)))
	return known(codePoint)
}

/**
 * Reads which letters a TrueType font holds from its `cmap` table, subtable format 12 (OpenType 1.9, «cmap»).
 *
 * @throws Error when the font has no such subtable
 */
function readLetters(font: Buffer): (codePoint: number) => boolean {
	const table = subtable12(font, tableAt(font, 'cmap'))
	const groups = Array.from({ length: font.readUInt32BE(table + 12) }, (_, index) => {
		const at = table + 16 + index * 12
		return { first: font.readUInt32BE(at), last: font.readUInt32BE(at + 4) }
	})
	return (codePoint) => groups.some((group) => group.first <= codePoint && codePoint <= group.last)
}

function tableAt(font: Buffer, tag: string): number {
	const count = font.readUInt16BE(4)
	for (let at = 12; at < 12 + count * 16; at += 16) {
		if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8)
	}
	throw new Error(`The font has no table ${tag}`)
}

function subtable12(font: Buffer, cmap: number): number {
	const count = font.readUInt16BE(cmap + 2)
	for (let index = 0; index < count; index++) {
		const at = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
		if (font.readUInt16BE(at) === 12) return at
	}
	throw new Error('The font has no cmap subtable of format 12')
}
