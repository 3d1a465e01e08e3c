import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import routes from '../../app/routes'
import { safeguards } from './safeguards'

const folderOf = (file: string) => file.replace(/^routes\//, '').replace(/\/route[.]tsx?$/, '')

function source(folder: string): string {
	const file = join(import.meta.dirname, '../../app/routes', folder, 'route.tsx')
	return readFileSync(existsSync(file) ? file : file.replace(/x$/, ''), 'utf8')
}

const folders = [...new Set(routes.map(({ file }) => folderOf(file)))]
const listed = Object.entries(safeguards)

test('every route that takes a form says what keeps people from losing something by a slip', () => {
	const writing = folders.filter((folder) => /^export (async )?function action/m.test(source(folder)))

	expect(Object.keys(safeguards).sort()).toEqual(writing.sort())
})

test('what asks first has a page to ask on', () => {
	const pages = listed.flatMap(([folder, safeguard]) => {
		if (safeguard === 'asks') return [folder]
		return typeof safeguard === 'object' && 'askedOn' in safeguard ? [safeguard.askedOn] : []
	})

	expect(pages.filter((folder) => !/^export default function/m.test(source(folder)))).toEqual([])
})

test('what can be taken back is taken back by a route that writes', () => {
	const undoing = listed.flatMap(([, safeguard]) =>
		typeof safeguard === 'object' && 'undo' in safeguard ? [safeguard.undo] : [],
	)

	expect(undoing.filter((folder) => !(folder in safeguards))).toEqual([])
})

test('what checks its fields says what has to be mended', () => {
	const checking = listed.filter(([, safeguard]) => safeguard === 'checks').map(([folder]) => folder)

	expect(checking.filter((folder) => !/errors|refused|missing/.test(source(folder)))).toEqual([])
})
