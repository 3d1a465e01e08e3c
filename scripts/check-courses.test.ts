import { execFile } from 'node:child_process'
import { appendFile, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** Runs the course check on a folder as a person does. */
function check(folder: string): Promise<{ code: number; out: string; err: string }> {
	return new Promise((resolve) => {
		execFile('node', ['--import', 'tsx', 'scripts/check-courses.ts', folder], (error, out, err) => {
			resolve({ code: Number(error?.code ?? 0), out, err })
		})
	})
}

test('courses in order end with 0 and a table of the lessons', async () => {
	const { code, out } = await check('tests/fixtures/courses')

	expect(code).toBe(0)
	expect(out).toMatch(/^ +\d+ +\d+ +2 {2}tests\/fixtures\/courses\/prove-kurs\/01-forste\/01-en-kopp\.nb\.mdx$/m)
	expect(out).toContain('The courses are in order.')
})

test('a mistake ends with 1 and one line that an editor can jump to', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'check-'))
	await cp('tests/fixtures/courses', folder, { recursive: true })
	const file = join(folder, 'prove-kurs/01-forste/01-en-kopp.nb.mdx')
	await appendFile(file, '\n<Video src="x" />\n')

	const { code, err } = await check(folder)
	await rm(folder, { recursive: true })

	expect(code).toBe(1)
	expect(err).toContain(`${file}:73 unknown component <Video>\n`)
})
