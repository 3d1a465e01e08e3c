import { expect, test } from 'vitest'
import { smallCourse as course } from './course.fixture'
import { dropOff, worstSteps } from './drop-off'
import type { LessonId } from './ids'

const reach = new Map(
	(
		[
			['l-1-1', 10, 9],
			['l-1-2', 3, 4],
			['l-2-1', 8, 6],
		] as const
	).map(([id, opened, finished]) => [id as LessonId, { opened, finished }]),
)

test('every lesson in order, with how many fewer finished it than the one before', () => {
	expect(dropOff(course, reach).map(({ lessonId, finished, lost }) => [lessonId, finished, lost])).toEqual([
		['l-1-1', 9, 0],
		['l-1-2', 4, 5],
		['l-2-1', 6, 0],
		['l-2-2', 0, 6],
	])
})

test('who has finished a lesson has opened it', () => {
	expect(dropOff(course, reach).map(({ opened }) => opened)).toEqual([10, 4, 8, 0])
})

test('the worst steps come first, and none where nobody was lost', () => {
	expect(worstSteps(dropOff(course, reach), 1).map(({ lessonId }) => lessonId)).toEqual(['l-2-2'])
	expect(worstSteps(dropOff(course, reach), 9).map(({ lessonId }) => lessonId)).toEqual(['l-2-2', 'l-1-2'])
	expect(worstSteps(dropOff(course, new Map()), 3)).toEqual([])
})
