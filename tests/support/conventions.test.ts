import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { translations } from '~/domain/language'

const root = join(import.meta.dirname, '../..')
const isTest = /[.](test|spec|fixture)[.]tsx?$/

/** Every file of code, by its path from the root. */
const files = ['app', 'db', 'scripts', 'tests']
	.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
	)
	.map((file) => file.split(sep).join('/'))
	.filter((file) => /[.](ts|tsx|mjs|cjs|js)$/.test(file) && !/(^|\/)(fixtures|[.]cache|node_modules)\//.test(file))

function text(file: string): string {
	return readFileSync(join(root, file), 'utf8')
}

/** The lines that fit, as `file:line`. */
function where(folder: RegExp, pattern: RegExp): string[] {
	return files
		.filter((file) => folder.test(file) && !isTest.test(file))
		.flatMap((file) =>
			text(file)
				.split('\n')
				.flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}`] : [])),
		)
}

test('no file is longer than 250 lines', () => {
	expect(files.length).toBeGreaterThan(50)
	expect(files.filter((file) => text(file).trimEnd().split('\n').length > 250)).toEqual([])
})

test('a file is named after its one idea', () => {
	const drawer = /\/(index|utils?|helpers?|misc|common|services?|managers?)([.]server)?[.]\w+$/

	expect(files.filter((file) => drawer.test(file))).toEqual([])
})

test('a file’s name is in kebab-case', () => {
	expect(files.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*([.][a-z-]+)+$/.test(file.split('/').at(-1) ?? ''))).toEqual(
		[],
	)
})

test('the time is an argument below the routes', () => {
	expect(
		where(/^(app\/(domain|operations|content|documents|mail)|db\/queries)\//, /new Date\(\)|Date[.]now\(\)/),
	).toEqual([])
})

test('nothing waits for a gesture, a drag, a turned device or a key of its own', () => {
	const ways =
		/\bon(Mouse|Pointer|Touch|Drag|Drop|Key|Wheel|Paste|Copy)|devicemotion|deviceorientation|accessKey|draggable/

	expect(where(/^app\//, ways)).toEqual([])
})

test('what changes on a page by itself is known: a code of the minute, the state of a job, and what waits to be sent', () => {
	const changing = where(/^app\/(ui|routes)\//, /setInterval\(|requestAnimationFrame/).map((line) => line.split(':')[0])

	expect(changing.sort()).toEqual([
		'app/routes/lead/check-in-wall/use-wall.ts',
		'app/routes/lead/day-attendance/use-mark-queue.ts',
		'app/ui/run/use-batch.ts',
		'app/ui/shell/offline-notice.tsx',
	])
})

test('SQL is written in db/ only', () => {
	expect(where(/^app\//, /[.](selectFrom|insertInto|updateTable|deleteFrom|replaceInto)\(/)).toEqual([])
})

test('a query opens no transaction', () => {
	expect(where(/^db\/queries\//, /[.](transaction|startTransaction)\(/)).toEqual([])
})

test('nothing is exported on behalf of another file', () => {
	expect(where(/^(app|db|scripts)\//, /^export .* from '/)).toEqual([])
})

test('one route, one write: no route asks what was meant', () => {
	expect(where(/^app\/routes\//, /['"]_?intent['"]/)).toEqual([])
})

test('a language is a folder of words: nothing else asks for a translation by its name', () => {
	const tag = `(${translations.join('|')})`
	const named = new RegExp(`(===|!==|case|\\[) ?'${tag}'|\\b${tag}\\??: (['"\\w])`)

	expect(where(/^(app\/(?!routes\/portal\/gallery\/)|db\/|scripts\/)/, named)).toEqual([])
})
