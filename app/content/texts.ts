import { join } from 'node:path'
import { type Language, languages, type Text } from '~/domain/language'
import type { CourseSource, ModuleSource } from './course-folder'
import type { Located } from './yaml-file'

/** Something in a course that is to be translated, and the languages that it is there in. */
export type TranslatedText = {
	/** The file with the text in bokmål. */
	readonly file: string
	readonly line: number
	readonly what: string
	readonly there: readonly Language[]
	/** The words in bokmål; of a lesson or a picture its file says it all. */
	readonly nb?: string
}

/** Every text of a course, file by file: each lesson, each picture with words in it, and each text in the YAML files. */
export function textsOf(course: CourseSource): TranslatedText[] {
	return [...textsIn(course.file), ...course.modules.flatMap(textsOfModule)]
}

/** As `textsOf`, by the file that they stand in. */
export function textsByFile(course: CourseSource): Map<string, TranslatedText[]> {
	const byFile = new Map<string, TranslatedText[]>()
	for (const text of textsOf(course)) byFile.set(text.file, [...(byFile.get(text.file) ?? []), text])
	return byFile
}

function textsOfModule(module: ModuleSource): TranslatedText[] {
	const files = [
		module.file,
		module.quiz,
		module.exercises,
		module.resources,
		...module.scenarios.map(({ file }) => file),
	]
	return [
		...module.lessons.map(({ nb, texts }) => {
			return { file: nb.file, line: 1, what: 'the lesson', there: texts.map((text) => text.language) }
		}),
		...files.flatMap((file) => (file ? textsIn(file) : [])),
		...module.pictures
			.filter(({ hasWords }) => hasWords)
			.map(({ name, languages }) => {
				return { file: join(module.folder, name), line: 1, what: 'the picture', there: languages }
			}),
	]
}

function textsIn({ file, value, lineOf }: Located<unknown>): TranslatedText[] {
	return findTexts(value, []).map(({ path, text }) => ({
		file,
		line: lineOf(path),
		what: `«${path.filter((part) => typeof part === 'string').at(-1)}»`,
		there: languages.filter((language) => text[language]),
		nb: text.nb,
	}))
}

function findTexts(value: unknown, path: PropertyKey[]): { path: PropertyKey[]; text: Text }[] {
	if (value === null || typeof value !== 'object') return []
	if (typeof (value as Text).nb === 'string') return [{ path, text: value as Text }]
	const parts = Array.isArray(value) ? value.map((part, index) => [index, part] as const) : Object.entries(value)
	return parts.flatMap(([key, part]) => findTexts(part, [...path, key]))
}
