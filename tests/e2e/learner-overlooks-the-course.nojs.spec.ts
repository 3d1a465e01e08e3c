import { modulePath } from '~/ui/paths'
import { expect, test } from './fixtures'

test('the address of a module folds it out', async ({ page, course, learner, signInAs }) => {
	const third = course.modules[2]
	if (!third) throw new Error('The course has too few modules')
	await signInAs((await learner()).personId)

	await page.goto(modulePath(course, third))
	await expect(page.getByRole('link', { name: third.lessons[0]?.title ?? '' })).toBeInViewport()
	await expect(page.getByRole('heading', { name: third.title })).toBeInViewport()
})
