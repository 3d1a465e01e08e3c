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

/** The text of an attribute of a component; empty when it has none. */
export function attributeOf(node: TreeNode, name: string): string {
	const value = node.attributes?.find((attribute) => attribute.name === name)?.value
	return typeof value === 'string' ? value : ''
}
