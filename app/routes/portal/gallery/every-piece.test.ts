import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const here = import.meta.dirname
const pieces = join(here, '../../../ui')

/** What the gallery does not show by its own name, and why. */
const elsewhere: Readonly<Record<string, string>> = {
	'lesson/lesson-context.tsx': 'shows nothing itself',
	'notes/note-form.tsx': 'holds what note-view.tsx shows',
	'shell/demonstration-banner.tsx': 'around every page of a demonstration',
	'shell/reload-without-script.tsx': 'shows nothing, and would load the gallery again and again',
	'shell/site-footer.tsx': 'around every page',
	'shell/site-header.tsx': 'around every page',
}

const shown = readdirSync(here)
	.filter((file) => file.endsWith('.tsx'))
	.flatMap((file) => [...readFileSync(join(here, file), 'utf8').matchAll(/<Piece file="([^"]+)"/g)])
	.map(([, file]) => file ?? '')

test('the gallery shows every piece of the interface', () => {
	const all = readdirSync(pieces, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.filter((file) => file.endsWith('.tsx') && !file.includes('.test.'))

	expect([...shown, ...Object.keys(elsewhere)].sort()).toEqual(all.sort())
})
