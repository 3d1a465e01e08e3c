import type { Report } from './problems'

/** A node of the tree that remark makes of a lesson, as much of it as is read here. */
export type TreeNode = {
	type: string
	children?: TreeNode[]
	value?: string
	depth?: number
	url?: string
	alt?: string | null
	name?: string | null
	attributes?: { type: string; name?: string; value?: unknown }[]
	position?: { start: { line: number } } | undefined
	data?: Record<string, unknown>
	align?: null[]
}

/** Calls `visit` for each node below this one in the order of the text; `parents` begins with the root. */
export function walk(
	node: TreeNode,
	visit: (node: TreeNode, parents: readonly TreeNode[]) => void,
	parents: readonly TreeNode[] = [],
): void {
	const path = [...parents, node]
	for (const child of node.children ?? []) {
		visit(child, path)
		walk(child, visit, path)
	}
}

/** The words in a node, without marks. */
export function textOf(node: TreeNode): string {
	return node.value ?? (node.children ?? []).map(textOf).join('')
}

/** Line of the file on which a node begins. */
export function lineOf(node: TreeNode): number {
	return node.position?.start.line ?? 1
}

/**
 * Reads the body of a lesson as Markdown with components, tables and headings with ids.
 * Reports what is no MDX at all and gives undefined then.
 *
 * @param firstLine line of the file on which the body begins, so that every position is that of the file
 */
export async function readTree(
	{ file, body, firstLine }: { file: string; body: string; firstLine: number },
	report: Report,
): Promise<TreeNode | undefined> {
	const [{ unified }, { default: remarkParse }, { default: remarkMdx }, { shapeTree }] = await Promise.all([
		import('unified'),
		import('remark-parse'),
		import('remark-mdx'),
		import('./shape-tree'),
	])
	try {
		const padded = '\n'.repeat(firstLine - 1) + body
		const tree = unified().use(remarkParse).use(remarkMdx).parse(padded) as unknown as TreeNode
		shapeTree(tree)
		return tree
	} catch (error) {
		const { line, reason = String(error) } = error as { line?: number; reason?: string }
		// For a tag that is never closed the parser gives its own position, and that of the tag in the sentence.
		const tag = / \((\d+):\d+-\d+:\d+\)/.exec(reason)
		const message = reason.replace(tag?.[0] ?? '', '').replace(/ \(note: .*$/s, '')
		report(file, Number(tag?.[1] ?? line ?? firstLine), message)
		return undefined
	}
}
