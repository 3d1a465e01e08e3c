import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Course } from '~/domain/course'
import type { Language } from '~/domain/language'
import { folderState } from './folder-state'

/** Every course in each language. */
export type Courses = Record<Language, Course[]>

/**
 * The file in which the courses of a folder are kept once they have been read: reading and checking them takes seconds,
 * and every web process would do it again. Its name changes with any file of the courses and with `version`.
 */
export async function keptCoursesFile(coursesDir: string, cacheDir: string, version: string): Promise<string> {
	const state = await folderState(coursesDir)
	const name = createHash('sha256').update(`${state} ${version}`).digest('hex').slice(0, 32)
	return join(cacheDir, `courses-${name}.json`)
}

/** The courses that the file keeps; undefined where there is none, or half of one after a power cut. */
export async function readKeptCourses(file: string): Promise<Courses | undefined> {
	const text = await readFile(file, 'utf8').catch(() => undefined)
	try {
		return text === undefined ? undefined : (JSON.parse(text) as Courses)
	} catch {
		return undefined
	}
}

/** Keeps the courses. Another process may be doing the same: each writes a file of its own, and the last name given holds. */
export async function keepCourses(cacheDir: string, file: string, courses: Courses): Promise<void> {
	await mkdir(cacheDir, { recursive: true })
	const draft = `${file}.${randomUUID()}`
	await writeFile(draft, JSON.stringify(courses))
	await rename(draft, file)
}
