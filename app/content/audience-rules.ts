import { audiences } from '~/domain/audience'
import { attributeOf, type TreeNode, walk } from './markdown-tree'

/**
 * Reports variants that leave somebody out: passages for one audience stand side by side, one for each of them, and
 * hold neither a heading of the table of contents nor anything at which the body is cut.
 */
export function checkVariants(tree: TreeNode, say: (node: TreeNode, message: string) => void): void {
	for (const row of rowsOf(tree.children ?? [])) {
		const named = row.map((node) => attributeOf(node, 'who'))
		const lacks = audiences.filter((audience) => !named.includes(audience))
		const [first] = row
		if (first && lacks.length > 0) say(first, `one <For> for each audience in a row: ${lacks.join(' and ')} is missing`)
		row.forEach((node, index) => {
			if (named.indexOf(named[index] ?? '') < index) say(node, `a second <For who="${named[index]}"> in this row`)
			checkWithin(node, say)
		})
	}
}

/** The passages for one audience that follow upon each other, three by three. */
function rowsOf(nodes: readonly TreeNode[]): TreeNode[][] {
	const rows: TreeNode[][] = []
	let row: TreeNode[] = []
	for (const node of nodes) {
		if (node.name !== 'For') {
			row = []
		} else if (row.length === 0 || row.length === audiences.length) {
			row = [node]
			rows.push(row)
		} else {
			row.push(node)
		}
	}
	return rows
}

function checkWithin(passage: TreeNode, say: (node: TreeNode, message: string) => void): void {
	walk(passage, (node) => {
		if (node.type === 'heading' && (node.depth ?? 1) < 3) say(node, 'a heading ## may not stand inside <For>')
	})
}
