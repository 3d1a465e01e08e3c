import { checkVariants } from './audience-rules'
import { elementOf, type LessonElement } from './lesson-elements'
import { lineOf, type TreeNode, walk } from './markdown-tree'
import type { Report } from './problems'

/** Reports everything in a lesson's body that an author may not write, whatever the rest of the course says. */
export function checkBody(tree: TreeNode, file: string, report: Report): void {
	checkVariants(tree, (node, message) => report(file, lineOf(node), message))
	let level = 1
	walk(tree, (node, parents) => {
		const say = (message: string) => report(file, lineOf(node), message)
		checkCode(node, say)
		checkElement(node, parents, say)
		checkPicture(node, say)
		if (node.type === 'heading') {
			checkHeading(node.depth ?? 1, level, say)
			level = node.depth ?? 1
		}
	})
}

type Say = (message: string) => void

const code: Record<string, string> = {
	mdxjsEsm: 'import and export may not be used in a lesson',
	mdxFlowExpression: '{expressions} may not be used in a lesson',
	mdxTextExpression: '{expressions} may not be used in a lesson',
}

function checkCode(node: TreeNode, say: Say): void {
	const message = code[node.type]
	if (message) say(message)
}

function checkElement(node: TreeNode, parents: readonly TreeNode[], say: Say): void {
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return
	const name = node.name ?? ''
	const element = elementOf(name, node.attributes)
	if (!element) {
		say(/^[a-z]/.test(name) ? `HTML may not be used in a lesson: <${name}>` : `unknown component <${name}>`)
		return
	}
	if (element.place !== 'inline' && node.type === 'mdxJsxTextElement') {
		say(`<${name}> stands on lines of its own, with a blank line before and after`)
	} else if (element.isAlone && parents.length > 1) {
		say(`<${name}> stands by itself, not inside something else`)
	}
	if (element.place !== 'block' && (node.children ?? []).length > 0) say(`<${name}> holds no text: write <${name} … />`)
	if (element.place === 'block' && (node.children ?? []).length === 0) say(`<${name}> is empty`)
	checkAttributes(node, name, element.attributes, say)
}

function checkAttributes(node: TreeNode, name: string, known: LessonElement['attributes'], say: Say): void {
	const given = new Set<string>()
	for (const attribute of node.attributes ?? []) {
		const key = attribute.name ?? ''
		given.add(key)
		if (attribute.type !== 'mdxJsxAttribute' || (attribute.value && typeof attribute.value !== 'string')) {
			say('{expressions} may not be used in a lesson')
		} else if (!Object.hasOwn(known, key)) {
			say(`unknown attribute «${key}» of <${name}>`)
		} else if (!attribute.value || (key === 'minutes' && !/^[1-9]\d*$/.test(String(attribute.value)))) {
			say(`«${key}» of <${name}> has to be ${key === 'minutes' ? 'a whole number' : 'a text'}`)
		} else if (Array.isArray(known[key]) && !known[key].includes(attribute.value)) {
			say(`«${key}» of <${name}> has to be one of ${known[key].join(', ')}`)
		}
	}
	for (const [key, need] of Object.entries(known)) {
		if (need !== 'optional' && !given.has(key)) say(`«${key}» of <${name}> is missing`)
	}
}

function checkPicture(node: TreeNode, say: Say): void {
	if (node.type === 'imageReference') say('write the address of the picture beside it: ![…](./name.svg)')
	if (node.type === 'image' && !node.alt?.trim()) say('a picture without alt text')
}

function checkHeading(depth: number, before: number, say: Say): void {
	if (depth === 1) say('the title of the lesson is its only first heading: begin with ##')
	else if (depth > before + 1) say(`a heading skips a level: ${'#'.repeat(depth)} after ${'#'.repeat(before)}`)
}
