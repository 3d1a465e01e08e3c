import { readFile } from 'node:fs/promises'
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Report } from './problems'

type Path = readonly PropertyKey[]

/** What a YAML text says, and the line of the file on which each part of it stands. */
export type Located<Value> = {
	readonly file: string
	readonly value: Value
	/** Line of the value at this path, from 1; of the nearest thing around it when there is none. */
	lineOf(path: Path): number
}

/** Words for what is missing, where the name of the key is not plain enough. */
const missing: Record<string, string> = {
	because: 'no reason: «because» is missing',
	nb: 'no text in bokmål: «nb» is missing',
}

/** As `readYaml`, from a file; one that is missing is reported. */
export async function readYamlFile<Schema extends z.ZodType>(
	file: string,
	schema: Schema,
	report: Report,
): Promise<Located<z.output<Schema>> | undefined> {
	const text = await readFile(file, 'utf8').catch(() => undefined)
	if (text !== undefined) return readYaml({ file, text }, schema, report)
	report(file, 1, 'the file is missing')
	return undefined
}

/**
 * Reads YAML by a schema. Reports what is wrong with it and gives undefined then.
 *
 * @param firstLine line of the file on which the text begins
 */
export function readYaml<Schema extends z.ZodType>(
	{ file, text, firstLine = 1 }: { file: string; text: string; firstLine?: number },
	schema: Schema,
	report: Report,
): Located<z.output<Schema>> | undefined {
	const lines = new LineCounter()
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
	const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + firstLine - 1
	for (const error of document.errors) report(file, lineAt(error.pos[0]), error.message)
	if (document.errors.length > 0) return undefined

	const offsetOf = (path: Path): number => {
		const node = path.length === 0 ? document.contents : document.getIn(path, true)
		if (isNode(node) && node.range) return node.range[0]
		return path.length === 0 ? 0 : offsetOf(path.slice(0, -1))
	}
	const offsetOfKey = (path: Path, key: string): number => {
		const map = path.length === 0 ? document.contents : document.getIn(path, true)
		const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined
		return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(path)
	}

	const result = schema.safeParse(document.toJS())
	if (result.success) return { file, value: result.data, lineOf: (path) => lineAt(offsetOf(path)) }
	for (const issue of result.error.issues) {
		if (issue.code === 'unrecognized_keys') {
			for (const key of issue.keys) report(file, lineAt(offsetOfKey(issue.path, key)), `unknown key «${key}»`)
		} else {
			report(file, lineAt(offsetOf(issue.path)), sentenceFor(issue))
		}
	}
	return undefined
}

function sentenceFor(issue: z.core.$ZodIssue): string {
	const key = String(issue.path.at(-1) ?? 'the file')
	const isMissing = /received undefined/.test(issue.message)
	if (isMissing) return missing[key] ?? `«${key}» is missing`
	return `«${key}»: ${issue.message.replace(/^Invalid input: /, '')}`
}
