import { join } from 'node:path'
import { courseInLanguage } from '~/content/course-in-language'
import { readCourses } from '~/content/read-courses'
import type { Course } from '~/domain/course'

const root = join(import.meta.dirname, '../..')

/** Where the second, tiny course of the tests lies. */
export const fixtureCourses = join(root, 'tests/fixtures/courses')

/** The starter course as it lies in `courses/`, with every key and reason, in bokmål. Its lessons have no bodies. */
export function readCourse(): Promise<Course> {
	return courseAmong(join(root, 'courses'), 'igangsetter')
}

/** The course with this folder's name. */
export async function courseAmong(coursesDir: string, slug: string): Promise<Course> {
	const { courses } = await readCourses(coursesDir)
	const source = courses.find((course) => course.slug === slug)
	if (!source) throw new Error(`There is no course ${slug} in ${coursesDir}`)
	return courseInLanguage(source, 'nb', () => '')
}
