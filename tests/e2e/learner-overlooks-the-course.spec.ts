import { givenLessonsDone } from '#db/seeds/build'
import { coursePath, quizPath } from '~/ui/paths'
import { expect, test } from './fixtures'

test('the module where the learner is lies open, the others fold out and say how much is in them', async ({
	page,
	db,
	course,
	learner,
	signInAs,
}) => {
	const [first, second] = course.modules
	if (!first || !second) throw new Error('The course has too few modules')
	const learning = await learner()
	await givenLessonsDone(db, learning, [1])
	await signInAs(learning.personId)

	await page.goto(coursePath(course))
	const lesson = page.getByRole('link', { name: second.lessons[0]?.title ?? '' })
	await expect(page.getByRole('img', { name: `0 av ${course.modules.length}` })).toBeVisible()
	await expect(page.getByRole('link', { name: first.lessons[0]?.title ?? '', exact: true })).toBeVisible()
	await expect(lesson).toBeHidden()
	await page.locator('summary', { hasText: second.title }).press('Enter')
	await expect(lesson).toBeVisible()
})

test('the way back from a quiz leads to its module, folded out', async ({ page, course, learner, signInAs }) => {
	const third = course.modules[2]
	if (!third) throw new Error('The course has too few modules')
	await signInAs((await learner()).personId)

	await page.goto(quizPath(course, third))
	await page.getByRole('link', { name: 'Modul 3' }).click()
	await expect(page.getByRole('link', { name: third.lessons[0]?.title ?? '' })).toBeInViewport()
	await expect(page.getByRole('heading', { name: third.title })).toBeInViewport()
})
