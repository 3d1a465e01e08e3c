import { audiences } from '~/domain/audience'
import { attributeOf, lineOf, type TreeNode, textOf, walk } from './markdown-tree'
import { wordsIn } from './readability'
import { headingId } from './shape-tree'

/** A name in the body that has to lead somewhere, and its line. */
export type Mention = { readonly name: string; readonly line: number }

/** What the rules, the reader and the table of contents have to know of a body. */
export type BodyFacts = {
	/** Ids of what the page puts into the text, in its order. */
	readonly questions: readonly Mention[]
	readonly exercises: readonly Mention[]
	readonly scenarios: readonly Mention[]
	readonly planParts: readonly Mention[]
	/** Keys of sources, addresses of links and names of pictures, in the order of the text. */
	readonly citations: readonly Mention[]
	readonly links: readonly Mention[]
	readonly pictures: readonly Mention[]
	/** What stands on lines of its own beside Markdown, as its tag with what a translation may not change: `<For who="student">`. */
	readonly structure: readonly Mention[]
	/** Ids of the headings that everybody sees. */
	readonly passages: readonly string[]
	/** The h2s. */
	readonly outline: readonly { id: string; title: string }[]
	/** The words that one learner reads, one string for each paragraph, heading, item or cell; of the audience that reads most. */
	readonly prose: readonly string[]
}

/** Looks through a body that `readTree` read. */
export function factsOf(tree: TreeNode): BodyFacts {
	const named = (name: string, attribute = 'id') => mentions(tree, (node) => node.name === name, attribute)
	return {
		questions: named('Question'),
		exercises: named('Exercise').filter(({ name }) => name),
		scenarios: named('Scenario'),
		planParts: named('PlanPart'),
		citations: named('Cite', 'source'),
		links: mentions(tree, (node) => node.type === 'link' || node.type === 'definition'),
		pictures: mentions(tree, (node) => node.type === 'image'),
		structure: structureOf(tree),
		passages: headings(tree)
			.filter(({ audience }) => !audience)
			.map(({ node }) => headingId(node)),
		outline: headings(tree)
			.filter(({ node }) => node.depth === 2)
			.map(({ node }) => ({ id: headingId(node), title: textOf(node) })),
		prose: longestProse(tree),
	}
}

/** Where such nodes stand, by an attribute of a component or by the address of a link or a picture. */
function mentions(tree: TreeNode, isMeant: (node: TreeNode) => boolean, attribute?: string): Mention[] {
	const found: Mention[] = []
	walk(tree, (node) => {
		if (isMeant(node))
			found.push({ name: attribute ? attributeOf(node, attribute) : (node.url ?? ''), line: lineOf(node) })
	})
	return found
}

const fixed = ['id', 'who', 'minutes'] as const

function structureOf(tree: TreeNode): Mention[] {
	const found: Mention[] = []
	walk(tree, (node) => {
		const line = lineOf(node)
		if (node.type === 'image') found.push({ name: `![…](${node.url})`, line })
		if (node.type !== 'mdxJsxFlowElement') return
		const attributes = fixed.map((key) => [key, attributeOf(node, key)]).filter(([, value]) => value)
		found.push({ name: `<${[node.name, ...attributes.map(([key, value]) => `${key}="${value}"`)].join(' ')}>`, line })
	})
	return found
}

type ForSomebody = { node: TreeNode; audience: string | undefined }

function withAudience(tree: TreeNode, isMeant: (node: TreeNode) => boolean): ForSomebody[] {
	const found: ForSomebody[] = []
	walk(tree, (node, parents) => {
		if (!isMeant(node)) return
		const passage = parents.find((parent) => parent.name === 'For')
		found.push({ node, audience: passage && attributeOf(passage, 'who') })
	})
	return found
}

function headings(tree: TreeNode): ForSomebody[] {
	return withAudience(tree, (node) => node.type === 'heading')
}

function longestProse(tree: TreeNode): string[] {
	const texts = withAudience(tree, ({ type }) => type === 'paragraph' || type === 'heading' || type === 'tableCell')
	const variants = audiences.map((reader) =>
		texts.filter(({ audience }) => !audience || audience === reader).map(({ node }) => textOf(node)),
	)
	return variants.reduce((longest, variant) => (wordsIn(variant).length > wordsIn(longest).length ? variant : longest))
}
