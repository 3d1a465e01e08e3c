import { expect, test } from 'vitest'
import type { Course } from './course'
import { smallCourse } from './course.fixture'
import type { OutcomeId } from './ids'
import { single } from './quiz/questions.fixture'
import { lessonsAbout } from './read-again'

const outcome = 'o-rammer' as OutcomeId
const [first, second] = smallCourse.modules
const course: Course = {
	...smallCourse,
	modules: [
		{
			...first,
			lessons: first?.lessons.map((lesson, index) => (index === 1 ? { ...lesson, outcomes: [outcome] } : lesson)),
		},
		{ ...second, quiz: { ...second?.quiz, groups: [] } },
	] as unknown as Course['modules'],
}
const slugs = (question: typeof single) => lessonsAbout(course, question).map(({ lesson }) => lesson.id)

test('names the lessons of the module that serve what the question asks for', () => {
	expect(slugs({ ...single, outcomes: [outcome] })).toEqual(['l-1-2'])
})

test('names the lessons of the module where no outcome tells more', () => {
	expect(slugs(single)).toEqual(['l-1-1', 'l-1-2'])
})

test('names lessons anywhere for a question that belongs to no module', () => {
	expect(slugs({ ...single, id: 'q-slutt-1' as typeof single.id, outcomes: [outcome] })).toEqual(['l-1-2'])
	expect(slugs({ ...single, id: 'q-slutt-2' as typeof single.id })).toEqual([])
})
