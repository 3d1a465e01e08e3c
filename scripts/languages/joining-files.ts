import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What every file begins with that is written here; one that does and is not wanted any more is taken away. */
export const headline = '// Written by `npm run languages` from the folders of app/i18n: change what lies there.'

/**
 * The files that join the languages whose folders lie in `app/i18n`, as they have to be, by their paths from the root.
 * Bokmål says which slices there are: a language that lacks one is named by the compiler, not here.
 *
 * @throws Error about a folder that is no language, or a slice that can't be joined
 */
export function joiningFiles(root: string): Map<string, string> {
	const folder = join(root, 'app/i18n')
	const tags = tagsIn(folder)
	const slices = readdirSync(join(folder, 'nb')).filter((file) => file !== 'language.ts')
	return new Map([
		['app/domain/language-tags.ts', tagList(tags)],
		['app/i18n/languages.ts', factsOf(tags)],
		...slices.map((file): [string, string] => [`app/i18n/${file}`, joiner(tags, sliceIn(folder, file))]),
	])
}

/** Bokmål, then the other languages of Norway, then all others; each by its tag. */
function tagsIn(folder: string): string[] {
	const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
	const placed = folders.map(({ name }) => ({ tag: name, place: placeOf(folder, name) }))
	return placed.sort((a, b) => a.place - b.place || (a.tag < b.tag ? -1 : 1)).map(({ tag }) => tag)
}

function placeOf(folder: string, tag: string): number {
	if (!/^[a-z]{2,3}$/.test(tag)) throw new Error(`app/i18n/${tag}: a language is a folder of two or three letters`)
	// Read as text, so that the tools which join the languages need not be able to load them.
	const facts = readFileSync(join(folder, tag, 'language.ts'), 'utf8')
	if (tag === 'nb') return 0
	return /territory: '\w+_NO'/.test(facts) ? 1 : 2
}

type Slice = { readonly file: string; readonly name: string; readonly docstring: string }

function sliceIn(folder: string, file: string): Slice {
	const text = readFileSync(join(folder, 'nb', file), 'utf8')
	const [, docstring, name] = /(\/\*\*(?:(?!\*\/).)*\*\/)\nexport const (\w+) = /s.exec(text) ?? []
	if (!docstring || !name) throw new Error(`app/i18n/nb/${file}: exports no words with a docstring`)
	return { file: file.replace(/\.ts$/, ''), name, docstring }
}

function joiner(tags: readonly string[], { file, name, docstring }: Slice): string {
	const imports = importsOf(tags, (tag) => `import { ${name} as ${tag} } from './${tag}/${file}'`, [
		`import { wordsOf } from './words'`,
	])
	return `${headline}\n${imports}\n\n${docstring}\nexport const ${name}Words = wordsOf<typeof nb>({ ${tags.join(', ')} })\n`
}

function tagList(tags: readonly string[]): string {
	const list = tags.map((tag) => `'${tag}'`).join(', ')
	return `${headline}\n\n/** What the languages of the portal are called in code, bokmål first. */\nexport const languageTags = [${list}] as const\n`
}

function factsOf(tags: readonly string[]): string {
	const imports = importsOf(tags, (tag) => `import { language as ${tag} } from './${tag}/language'`, [
		`import type { LanguageFacts } from './language-facts'`,
		`import type { Language } from '~/domain/language'`,
	])
	return `${headline}\n${imports}\n\n/** What the portal has to know of each language to show it. */\nexport const languageFacts: Record<Language, LanguageFacts> = { ${tags.join(', ')} }\n`
}

/** In the order that the linter asks for: by where they come from. */
function importsOf(tags: readonly string[], line: (tag: string) => string, others: readonly string[]): string {
	const source = (text: string) => text.split(" from '")[1]?.replace('~', ' ') ?? ''
	return [...tags.map(line), ...others].sort((a, b) => (source(a) < source(b) ? -1 : 1)).join('\n')
}
