import type { Language } from '~/domain/language'
import { type BodyFacts, factsOf } from './body-facts'
import { checkBody } from './body-rules'
import type { Report } from './problems'
import { readTree } from './read-tree'
import { LessonFrontmatter } from './shapes'
import { type Located, readYaml } from './yaml-file'

/** One lesson in one language, read from its file. */
export type LessonText = {
	readonly file: string
	readonly language: Language
	readonly head: Located<LessonFrontmatter>
	readonly body: string
	readonly facts: BodyFacts
}

/** Reads a lesson's file: its frontmatter by the schema, its body by the rules. Reports what is wrong and gives undefined when it can't be used. */
export async function readLessonText(
	{ file, text, language }: { file: string; text: string; language: Language },
	report: Report,
): Promise<LessonText | undefined> {
	const parts = splitLesson(text)
	if (!parts) {
		report(file, 1, 'a lesson begins with frontmatter between two lines of ---')
		return undefined
	}
	const head = readYaml({ file, text: parts.head, firstLine: 2 }, LessonFrontmatter, report)
	const tree = await readTree({ file, body: parts.body, firstLine: parts.bodyLine }, report)
	if (tree) checkBody(tree, file, report)
	return head && tree ? { file, language, head, body: parts.body, facts: factsOf(tree) } : undefined
}

/**
 * Parts a lesson's file. The compiler gets the body alone, for it would copy the frontmatter into the code that it makes.
 * `bodyLine` is the line of the file on which the body begins.
 */
export function splitLesson(text: string): { head: string; body: string; bodyLine: number } | undefined {
	const match = /^---\r?\n([\s\S]*?\n)---[ \t]*(?:\r?\n|$)/.exec(text)
	if (!match) return undefined
	return {
		head: match[1] ?? '',
		body: text.slice(match[0].length),
		bodyLine: match[0].split('\n').length,
	}
}
