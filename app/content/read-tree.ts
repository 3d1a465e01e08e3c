import type { TreeNode } from './markdown-tree'
import type { Report } from './problems'
import { shapeTree } from './shape-tree'

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
	const [{ unified }, { default: remarkParse }, { default: remarkMdx }] = await Promise.all([
		import('unified'),
		import('remark-parse'),
		import('remark-mdx'),
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
