import { appendFile, cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { elements } from '~/ui/lesson/elements'
import { InLesson } from '~/ui/lesson/lesson-context'
import { openLibrary, warm } from './library.server'

let folder: string
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'kept-courses-'))
	await cp('tests/fixtures/courses', join(folder, 'courses'), { recursive: true })
})
afterAll(() => rm(folder, { recursive: true }))

const open = () =>
	openLibrary({
		coursesDir: join(folder, 'courses'),
		cacheDir: join(folder, 'cache'),
		components: { version: 'test', elements, InLesson },
		watch: false,
	})
const keptFiles = async () => (await readdir(join(folder, 'cache'))).filter((name) => name.startsWith('courses-'))

test('the next process finds the courses as the first one read them, bodies and all', async () => {
	const first = open()
	await warm(first)
	const second = open()

	expect(await second.list('nb')).toEqual(JSON.parse(JSON.stringify(await first.list('nb'))))
	const hash = (await second.list('nb'))[0]?.modules[0]?.lessons[0]?.bodyHash ?? ''
	expect(await second.body(hash)).toEqual(await first.body(hash))
	expect(await keptFiles()).toHaveLength(1)
})

test('a body that was lost is made again', async () => {
	const hash = (await open().list('nb'))[0]?.modules[0]?.lessons[0]?.bodyHash ?? ''
	await rm(join(folder, 'cache', `${hash}.json`))

	expect((await open().body(hash))?.pieces.length).toBeGreaterThan(0)
	expect(await open().body('0'.repeat(32))).toBeUndefined()
})

test('half a file, as a power cut leaves it, is read anew', async () => {
	const [name = ''] = await keptFiles()
	await writeFile(join(folder, 'cache', name), '{"nb":[')

	expect(await open().list('nb')).toHaveLength(1)
})

test('a changed course is read anew', async () => {
	await appendFile(join(folder, 'courses/prove-kurs/course.yml'), '\n# changed\n')
	await open().list('nb')

	expect(await keptFiles()).toHaveLength(2)
})
