import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages, translations } from '~/domain/language'
import { foreignWordIn } from '../../tests/support/foreign-words'

const folder = import.meta.dirname
const slices = slicesOf('nb')

function slicesOf(language: string): string[] {
	const files = readdirSync(join(folder, language)).filter((file) => file !== 'language.ts')
	return files.map((file) => file.replace(/\.ts$/, '')).sort()
}

/** Every text of a slice by its path; functions are asked for theirs with facts that show through. */
async function textsOf(language: string, slice: string): Promise<Map<string, string>> {
	const module: object = await import(`./${language}/${slice}.ts`)
	const found = new Map<string, string>()
	const visit = (value: unknown, path: string): void => {
		if (typeof value === 'string') found.set(path, value)
		else if (typeof value === 'function') found.set(path, source(value))
		else if (value && typeof value === 'object')
			for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`)
	}
	for (const [name, words] of Object.entries(module)) visit(words, name)
	return found
}

/** The texts of a function, without the names of what is put in. */
function source(words: unknown): string {
	return String(words).replaceAll(/\$\{[^}]*\}/g, '…')
}

function marksIn(text: string): string[] {
	return [...new Set([...text.matchAll(/<(\w+)>/g)].map(([, mark]) => mark ?? ''))].sort()
}

test('each language has each slice', () => {
	for (const language of languages) {
		expect(slicesOf(language), language).toEqual(slices)
	}
})

test('each language has a picture that stands for a shared page', () => {
	for (const language of languages) {
		expect(existsSync(join(folder, `../../public/forhandsvisning-${language}.png`)), language).toBe(true)
	}
})

test.each(slices)('%s is said whole in every language', async (slice) => {
	const source = await textsOf('nb', slice)
	for (const language of translations) {
		const texts = await textsOf(language, slice)
		expect([...texts.keys()].sort(), language).toEqual([...source.keys()].sort())
		const lost = [...source].filter(([path, text]) => String(marksIn(text)) !== String(marksIn(texts.get(path) ?? '')))
		expect(
			lost.map(([path]) => path),
			`marks lost in ${language}`,
		).toEqual([])
		const empty = [...texts].filter(([, text]) => text.trim() === '').map(([path]) => path)
		expect(
			empty.filter((path) => source.get(path)?.trim() !== ''),
			`empty in ${language}`,
		).toEqual([])
	}
})

test.each(translations)('nothing in %s was left in another language', async (language) => {
	const left: string[] = []
	for (const slice of slices) {
		for (const [path, text] of await textsOf(language, slice)) {
			const word = foreignWordIn(text, language)
			if (word) left.push(`${slice} ${path}: ${word}`)
		}
	}
	expect(left).toEqual([])
})
