import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { headline, joiningFiles } from './joining-files'

/** What has to be done about a file that joins the languages; `text` is what it has to say. */
type Change = { readonly file: string } & (
	| { readonly kind: 'written'; readonly text: string }
	| { readonly kind: 'removed' }
)

/** What in the code below this folder does not join the languages that lie in `app/i18n`; nothing when all is as it has to be. */
export function joiningChanges(root: string): Change[] {
	const files = joiningFiles(root)
	const written = [...files].flatMap(([file, text]): Change[] =>
		textOf(join(root, file)) === text ? [] : [{ kind: 'written', file, text }],
	)
	return [...written, ...outlived(root, files).map((file): Change => ({ kind: 'removed', file }))]
}

/** Joins the languages that lie in `app/i18n` below this folder. Touches no file that is as it has to be. */
export function writeJoiningFiles(root: string): Change[] {
	const changes = joiningChanges(root)
	for (const change of changes) {
		if (change.kind === 'removed') rmSync(join(root, change.file))
		else writeFileSync(join(root, change.file), change.text)
	}
	return changes
}

/** Joiners of slices that bokmål has no longer. */
function outlived(root: string, files: ReadonlyMap<string, string>): string[] {
	return readdirSync(join(root, 'app/i18n'))
		.map((name) => `app/i18n/${name}`)
		.filter((file) => file.endsWith('.ts') && !files.has(file) && textOf(join(root, file))?.startsWith(headline))
}

function textOf(file: string): string | undefined {
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}
