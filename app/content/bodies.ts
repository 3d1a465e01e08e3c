import { createHash } from 'node:crypto'
import type { Language } from '~/domain/language'
import { textIn } from '~/domain/language'
import type { LessonContext } from '~/domain/lesson-context'
import type { LessonBody } from './body-store'
import { compileBody, type LessonComponents } from './compiled-body'
import type { CourseSource, ModuleSource } from './course-folder'
import type { LessonSource } from './lesson-files'
import type { LessonText } from './lesson-text'
import { pictureIn } from './picture-files'

/** Change it when the way from body to markup in this folder changes, so that everything is compiled anew. */
const renderer = 2

/** The text of a lesson in a language, or in bokmål where it has not been translated yet. */
export function textFor(lesson: LessonSource, language: Language): LessonText {
	return lesson.texts.find((text) => text.language === language) ?? lesson.nb
}

/** A lesson's text, and what else decides its markup. */
export type BodySource = {
	readonly context: LessonContext
	readonly text: LessonText
	/** Pictures to show instead of those that the author wrote, by what the author wrote. */
	readonly pictures: Readonly<Record<string, string>>
}

/** Gathers what decides the markup of a text. */
export function bodySource(course: CourseSource, module: ModuleSource, text: LessonText): BodySource {
	const used = module.pictures.filter(({ name }) => text.facts.pictures.some((picture) => picture.name === `./${name}`))
	const translated = used.filter(({ languages }) => text.language !== 'nb' && languages.includes(text.language))
	return {
		context: contextOf(course, module, text),
		text,
		pictures: Object.fromEntries(translated.map(({ name }) => [`./${name}`, `./${pictureIn(name, text.language)}`])),
	}
}

/** The name of a compiled body: 32 hexadecimal digits that change with anything that would change its markup. */
export function bodyHash({ context, text, pictures }: BodySource, components: LessonComponents): string {
	const used = [...new Set(text.facts.citations.map(({ name }) => name))].sort()
	const citations = used.map((name) => [name, context.citations[name]])
	const parts = [renderer, components.version, context.language, context.picturesAt, citations, pictures, text.body]
	return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32)
}

/** What the elements of this lesson's text have to know. */
function contextOf(course: CourseSource, module: ModuleSource, text: LessonText): LessonContext {
	const citations = Object.entries(course.file.value.sources).map(([key, { title, short }]) => {
		return [key, { title, short: textIn(short, text.language) }] as const
	})
	return {
		language: text.language,
		citations: Object.fromEntries(citations),
		picturesAt: `/kursbilder/${course.slug}/${module.slug}/`,
	}
}

/** Compiles the text of a lesson. */
export async function makeBody(
	{ context, text, pictures }: BodySource,
	components: LessonComponents,
): Promise<LessonBody> {
	const pieces = await compileBody(text.body, context, pictures, components)
	return { pieces, outline: [...text.facts.outline] }
}
