import { expect, test } from 'vitest'
import { readPicture } from './pictures.server'

const courses = 'tests/fixtures/courses'

test('finds a picture by the address that lessons give it', async () => {
	const found = await readPicture(courses, { course: 'prove-kurs', module: 'forste', file: 'kopp.svg' })

	expect(found?.type).toBe('image/svg+xml')
	expect(found?.bytes.toString()).toContain('<svg')
})

test.each([
	{ why: 'a file that is no picture', course: 'prove-kurs', module: 'forste', file: 'quiz.yml' },
	{ why: 'a picture that is not there', course: 'prove-kurs', module: 'forste', file: 'fat.svg' },
	{ why: 'a way out of the folder', course: 'prove-kurs', module: 'forste', file: '../01-forste/kopp.svg' },
	{ why: 'a way up', course: '..', module: 'courses', file: 'kopp.svg' },
	{ why: 'a module that is not there', course: 'prove-kurs', module: 'tredje', file: 'kopp.svg' },
])('gives nothing for $why', async ({ course, module, file }) => {
	expect(await readPicture(courses, { course, module, file })).toBeUndefined()
})
