import { coursePath } from '~/ui/paths'
import { expect, test } from './fixtures'

test('the way to a deep page is whole where there is room, and one step up on a phone', async ({
	page,
	course,
	learner,
	signInAs,
	isMobile,
}) => {
	await signInAs((await learner()).personId)
	const module = course.modules.find(({ exercises }) => exercises.length > 0)
	const exercise = module?.exercises[0]
	if (!module || !exercise) throw new Error('The course has no exercise')
	await page.goto(`${coursePath(course)}/${module.slug}/ovelse/${exercise.id}`)
	const way = page.getByRole('navigation', { name: 'Du er her' })
	await expect(way.getByRole('link')).toHaveCount(isMobile ? 1 : 3)
	const lines = await way
		.getByRole('listitem')
		.evaluateAll((items) => new Set(items.map((item) => item.getBoundingClientRect().top)).size)
	expect(lines).toBe(1)

	const lesson = await way.getByRole('link').last().textContent()
	await way.getByRole('link').last().click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson ?? '')
})
