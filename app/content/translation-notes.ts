import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { type Language, languages } from '~/domain/language'
import type { CourseSource } from './course-folder'
import type { Report } from './problems'
import { textsByFile } from './texts'

/** A translation, and the hash of the words in bokmål as they are now. */
type Translation = { readonly path: string; readonly language: Language; readonly hash: string; readonly file: string }

/**
 * Compares the translations of a course with `translations.txt` in its folder, where each has a line
 * `<path> <language> <hash of the bokmål that it was made from>`. Hints at those that are older than their original, and counts those that are not noted.
 *
 * @param written path of a file (from the course's folder or from here), or `all`: take down the present hashes as those that its translations were made from
 */
export async function checkTranslationNotes(
	course: CourseSource,
	written: string | undefined,
	hint: Report,
): Promise<void> {
	const notes = join(course.folder, 'translations.txt')
	const noted = new Map((await readFile(notes, 'utf8').catch(() => '')).split('\n').flatMap(readNote))
	const translations = await translationsOf(course)
	let unnoted = 0
	const isMeant = ({ path, file }: Translation) => written === 'all' || written === path || written === file
	for (const translation of translations) {
		const { path, language, hash, file } = translation
		const key = `${path} ${language}`
		if (isMeant(translation)) noted.set(key, hash)
		else if (!noted.has(key)) unnoted += 1
		else if (noted.get(key) !== hash) hint(file, 1, `has changed since it was translated (${language})`)
	}
	if (unnoted > 0) hint(notes, 1, `${unnoted} translations are not noted: take them down by --translated <path|all>`)
	if (!translations.some(isMeant)) return
	const there = new Set(translations.map(({ path, language }) => `${path} ${language}`))
	const lines = [...noted].filter(([key]) => there.has(key)).map(([key, hash]) => `${key} ${hash}\n`)
	await writeFile(notes, lines.sort().join(''))
}

function readNote(line: string): [string, string][] {
	const [path, language, hash] = line.trim().split(' ')
	return path && language && hash ? [[`${path} ${language}`, hash]] : []
}

async function translationsOf(course: CourseSource): Promise<Translation[]> {
	const found = [...textsByFile(course)].map(async ([file, inFile]): Promise<Translation[]> => {
		const there = languages.filter(
			(language) => language !== 'nb' && inFile.some((text) => text.there.includes(language)),
		)
		if (there.length === 0) return []
		const words = inFile.map(({ nb }) => nb)
		const source = words.includes(undefined) ? await readFile(file) : words.join('\n')
		const hash = createHash('sha256').update(source).digest('hex').slice(0, 16)
		return there.map((language) => ({ path: relative(course.folder, file), language, hash, file }))
	})
	return (await Promise.all(found)).flat()
}
