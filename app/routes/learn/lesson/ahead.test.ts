import { expect, test } from 'vitest'
import { smallCourse } from '~/domain/course.fixture'
import { smallScenario } from '~/domain/scenario.fixture'
import { pagesAhead } from './ahead'

const modules = smallCourse.modules.map((module) => ({ ...module, scenarios: [smallScenario] }))
const course = { ...smallCourse, modules }
const [first, second] = modules.map(({ slug, lessons }) => [
	...lessons.map((lesson) => `/kurs/${course.slug}/${slug}/${lesson.slug}`),
	`/kurs/${course.slug}/${slug}/samtale/liten`,
])

test('a lesson has this module and the next kept with their scenarios, nearest first, and the course', () => {
	const [module] = modules
	if (!module) throw new Error('The course has no module')

	expect(pagesAhead(course, module)).toEqual([...(first ?? []), ...(second ?? []), `/kurs/${course.slug}`])
})
