import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Language, languages } from '~/domain/language'
import { type LessonText, readLessonText } from './lesson-text'
import { refuseSameNumber, slugIn } from './numbered-names'
import type { Report } from './problems'

/** A lesson with its text in every language that it has; bokmål first, and never missing. */
export type LessonSource = { readonly slug: string; readonly nb: LessonText; readonly texts: readonly LessonText[] }

/** `NN-name.language.mdx`. */
export const lessonName = new RegExp(`^(\\d{2}-[a-z0-9-]+)\\.(${languages.join('|')})\\.mdx$`)

/** Reads the lessons among the files of a module's folder, in their order. */
export async function readLessons(folder: string, names: string[], report: Report): Promise<LessonSource[]> {
	const byBase = new Map<string, { file: string; language: Language }[]>()
	for (const name of names) {
		const [, base, language] = lessonName.exec(name) ?? []
		if (base)
			byBase.set(base, [...(byBase.get(base) ?? []), { file: join(folder, name), language: language as Language }])
	}
	if (byBase.size === 0) report(folder, 1, 'a module without lessons')
	refuseSameNumber(folder, [...byBase.keys()], report)
	const lessons = await Promise.all([...byBase].map(([base, files]) => readLesson({ folder, base, files }, report)))
	return lessons.filter((lesson) => lesson !== undefined)
}

type LessonFiles = { folder: string; base: string; files: { file: string; language: Language }[] }

async function readLesson({ folder, base, files }: LessonFiles, report: Report): Promise<LessonSource | undefined> {
	const texts = await Promise.all(
		files.map(async ({ file, language }) =>
			readLessonText({ file, language, text: await readFile(file, 'utf8') }, report),
		),
	)
	const read = texts.filter((text) => text !== undefined)
	const nb = read.find((text) => text.language === 'nb')
	if (!files.some((file) => file.language === 'nb')) report(files[0]?.file ?? folder, 1, 'no text in bokmål')
	return nb && { slug: slugIn(base), nb, texts: [nb, ...read.filter((text) => text !== nb)] }
}
