import { type TreeNode, textOf, walk } from './markdown-tree'

/**
 * Makes of the parsed tree what every reader of it needs: tables, and headings that can be linked to.
 * A remark plugin as it is, so that the check and the compiler see the same tree.
 */
export function shapeTree(tree: TreeNode): void {
	shapeTables(tree)
	nameHeadings(tree)
}

/** Part of an address for a title: `Ett ord, mange ting` → `ett-ord-mange-ting`. */
export function slugOf(title: string): string {
	return title
		.toLowerCase()
		.replace(/æ/g, 'ae')
		.replace(/ø/g, 'o')
		.normalize('NFD')
		.replace(/[^a-z0-9]+/g, (gap) => (/^\p{M}+$/u.test(gap) ? '' : '-'))
		.replace(/^-+|-+$/g, '')
}

/** The `s-` keeps the ids of a lesson apart from those of the page around it. */
function nameHeadings(tree: TreeNode): void {
	const taken = new Map<string, number>()
	walk(tree, (node) => {
		if (node.type !== 'heading') return
		const slug = slugOf(textOf(node)) || 'del'
		const count = (taken.get(slug) ?? 0) + 1
		taken.set(slug, count)
		node.data = { ...node.data, hProperties: { id: count === 1 ? `s-${slug}` : `s-${slug}-${count}` } }
	})
}

/** The id that `shapeTree` gave a heading. */
export function headingId(heading: TreeNode): string {
	return (heading.data?.hProperties as { id: string } | undefined)?.id ?? ''
}

/** remark knows the node `table`, but reads it only with a further package; a paragraph of `| a | b |` lines is enough here. */
function shapeTables(node: TreeNode): void {
	if (!node.children) return
	node.children = node.children.map((child) => tableIn(child) ?? child)
	node.children.forEach(shapeTables)
}

function tableIn(node: TreeNode): TreeNode | undefined {
	if (node.type !== 'paragraph') return undefined
	const lines = linesOf(node.children ?? [])
	const rule = lines[1]?.map(textOf).join('') ?? ''
	if (!/^\|(\s*:?-+:?\s*\|)+\s*$/.test(rule) || !lines.every(isRow)) return undefined
	const rows = lines.filter((_line, index) => index !== 1).map(cellsOf)
	const heads = rows[0] ?? []
	if (heads[0] && !textOf(heads[0])) nameRows(rows.slice(1))
	return {
		type: 'table',
		children: rows.map((children) => ({ type: 'tableRow', children, position: node.position })),
		position: node.position,
		data: { hProperties: { 'aria-label': heads.map(textOf).filter(Boolean).join(', ') } },
	}
}

/** Where the first cell of the first row is empty, the first column says what each row is about. */
function nameRows(rows: TreeNode[][]): void {
	for (const [first] of rows) if (first) first.data = { hName: 'th', hProperties: { scope: 'row' } }
}

function isRow(line: TreeNode[]): boolean {
	const text = line.map((node) => (node.type === 'text' ? (node.value ?? '') : 'x')).join('')
	return /^\|.*\|\s*$/.test(text)
}

/** What stands on each line of a paragraph. */
function linesOf(nodes: TreeNode[]): TreeNode[][] {
	return split(nodes, '\n')
}

function cellsOf(line: TreeNode[]): TreeNode[] {
	const cells = split(line, '|').slice(1, -1)
	return cells.map((children) => ({ type: 'tableCell', children: trimmed(children) }))
}

/** Splits the texts among these nodes at a mark; what lies between two marks stays together. */
function split(nodes: TreeNode[], mark: string): TreeNode[][] {
	const parts: TreeNode[][] = [[]]
	for (const node of nodes) {
		if (node.type !== 'text') {
			parts.at(-1)?.push(node)
			continue
		}
		const [first = '', ...rest] = (node.value ?? '').split(mark)
		if (first) parts.at(-1)?.push({ ...node, value: first })
		for (const value of rest) parts.push(value ? [{ ...node, value }] : [])
	}
	return parts
}

function trimmed(children: TreeNode[]): TreeNode[] {
	const last = children.length - 1
	return children
		.map((node, index) => {
			if (node.type !== 'text') return node
			const value = index === 0 ? (node.value ?? '').trimStart() : (node.value ?? '')
			return { ...node, value: index === last ? value.trimEnd() : value }
		})
		.filter((node) => node.type !== 'text' || node.value)
}
