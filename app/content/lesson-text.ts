import type { Language } from '~/domain/language'
import { checkBody } from './body-rules'
import { lineOf, type TreeNode, textOf, walk } from './markdown-tree'
import type { Report } from './problems'
import { readTree } from './read-tree'
import { headingId } from './shape-tree'
import { LessonFrontmatter } from './shapes'
import { type Located, readYaml } from './yaml-file'

/** A name in the body that has to lead somewhere, and its line. */
export type Mention = { readonly name: string; readonly line: number }

/** What the rules, the reader and the table of contents have to know of a body. */
export type BodyFacts = {
	/** Ids of quick questions, keys of sources, addresses of links and names of pictures, in the order of the text. */
	readonly questions: readonly Mention[]
	readonly citations: readonly Mention[]
	readonly links: readonly Mention[]
	readonly pictures: readonly Mention[]
	/** Ids of all headings. */
	readonly passages: readonly string[]
	/** The h2s. */
	readonly outline: readonly { id: string; title: string }[]
	/** The words that a learner reads, one string for each paragraph, heading, item or cell. */
	readonly prose: readonly string[]
}

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

function factsOf(tree: TreeNode): BodyFacts {
	const facts = {
		questions: [] as Mention[],
		citations: [] as Mention[],
		links: [] as Mention[],
		pictures: [] as Mention[],
		passages: [] as string[],
		outline: [] as { id: string; title: string }[],
		prose: [] as string[],
	}
	walk(tree, (node) => {
		const line = lineOf(node)
		if (node.name === 'Question') facts.questions.push({ name: attributeOf(node, 'id'), line })
		if (node.name === 'Cite') facts.citations.push({ name: attributeOf(node, 'source'), line })
		if (node.type === 'link' || node.type === 'definition') facts.links.push({ name: node.url ?? '', line })
		if (node.type === 'image') facts.pictures.push({ name: node.url ?? '', line })
		if (node.type === 'heading') facts.passages.push(headingId(node))
		if (node.type === 'heading' && node.depth === 2) facts.outline.push({ id: headingId(node), title: textOf(node) })
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
			facts.prose.push(textOf(node))
	})
	return facts
}

function attributeOf(node: TreeNode, name: string): string {
	const value = node.attributes?.find((attribute) => attribute.name === name)?.value
	return typeof value === 'string' ? value : ''
}
