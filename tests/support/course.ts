import { join } from 'node:path'
import { courseInLanguage } from '~/content/course-in-language'
import { readCourses } from '~/content/read-courses'
import type { Course } from '~/domain/course'

const root = join(import.meta.dirname, '../..')

/** Where the second, tiny course of the tests lies. */
export const fixtureCourses = join(root, 'tests/fixtures/courses')

/** The starter course as it lies in `courses/`, with every key and reason, in bokmål. Its lessons have no bodies. */
export async function readCourse(): Promise<Course> {
	const { courses } = await readCourses(join(root, 'courses'))
	const source = courses.find((course) => course.slug === 'igangsetter')
	if (!source) throw new Error('There is no course in courses/igangsetter')
	return courseInLanguage(source, 'nb', () => '')
}
