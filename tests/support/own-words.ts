import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'

const root = join(import.meta.dirname, '../..')
const isLetters = /\p{L}{2}/u
/** Attributes whose values people read or hear. */
const spoken =
	/^(aria-(label|description|roledescription|valuetext|placeholder)|title|alt|label|placeholder|description|lead|summary|legend|heading|text|caption|what|hint)$/
/** Attributes whose values are for machines, however they look. */
const forMachines =
	/^(className|class|id|to|href|src|d|points|viewBox|style|name|value|type|rel|autoComplete|key|htmlFor|for|action|method|lang|role|accept|pattern|sizes|media|transform|fill|stroke|content|property|aria-(labelledby|describedby|controls|live))$/

/** Every file of the application's code, by its path from the root, without the languages, the gallery and tests. */
export function filesWithCode(folder = 'app'): string[] {
	return (
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.map((file) => join(folder, file).split(sep).join('/'))
			.filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture|test-support)\.tsx?$/.test(file))
			// The gallery is read by developers, in English; its examples are nobody's words.
			.filter((file) => !file.startsWith('app/i18n/') && !file.startsWith('app/routes/portal/gallery/'))
			.sort()
	)
}

/**
 * Words for people that stand in this file instead of in `app/i18n/`, as `file:line «words»`: text in an element, in an
 * attribute that people read, and any other text that looks like Norwegian or like a sentence.
 */
export function wordsIn(file: string): string[] {
	const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
	const found: string[] = []
	const tell = (node: ts.Node, words: string) => {
		const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
		found.push(`${file}:${line + 1} «${words.replace(/\s+/g, ' ').trim().slice(0, 60)}»`)
	}
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isForDevelopers(node)) return
		if (ts.isJsxAttribute(node) && forMachines.test(node.name.getText(source))) return
		if (ts.isJsxText(node) && isLetters.test(node.text)) tell(node, node.text)
		if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) {
			if (looksSpoken(node.text) || isSpokenValue(node, source)) tell(node, node.text)
		}
		if (ts.isTemplateExpression(node)) {
			const text = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…')
			if (looksSpoken(text)) tell(node, text)
		}
		ts.forEachChild(node, visit)
	}
	visit(source)
	return found
}

/** Norwegian letters, or a sentence: a capital, a space between words. Addresses and lists of classes are neither. */
function looksSpoken(text: string): boolean {
	if (!isLetters.test(text)) return false
	if (/[æøåÆØÅ]/.test(text)) return true
	return /^\p{Lu}[\p{L}’-]*[ ,.!?:]+\p{L}/u.test(text.trim()) && !/[<>{}();=]|^[A-Z][\w-]+: |^[A-Z]{2,}/.test(text)
}

/** A value such as `title="Kurs"` or `{ label: 'Navn' }`. */
function isSpokenValue(node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral, source: ts.SourceFile): boolean {
	const { parent } = node
	if (!/^\p{Lu}/u.test(node.text) || !isLetters.test(node.text)) return false
	if (ts.isJsxAttribute(parent)) return spoken.test(parent.name.getText(source))
	if (ts.isPropertyAssignment(parent)) return spoken.test(parent.name.getText(source))
	return false
}

/** What is thrown, logged or reported of courses is read by developers and authors, in English. */
function isForDevelopers(node: ts.Node): boolean {
	if (ts.isNewExpression(node)) return /Error$|Problem$|RegExp$|Collator$|Segmenter$/.test(node.expression.getText())
	if (!ts.isCallExpression(node)) return false
	return /^(log|console)\.|^((crumb|check)Invariant|super|report)$/.test(node.expression.getText())
}
