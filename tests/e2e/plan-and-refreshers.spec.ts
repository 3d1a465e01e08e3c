import { lessonsOf } from '~/domain/course'
import { expect, test } from './fixtures'
import { refreshTheCourse, writeAndHandInThePlan } from './plan-and-refreshers-walk'
import { watch } from './watched-page'

test('a learner writes the plan, hands it in, writes on and hands it in again', async ({
	page,
	app,
	db,
	learner,
	signInAs,
}) => {
	const wrong = watch(page, app.url)
	const learning = await learner()
	await signInAs(learning.personId)
	await writeAndHandInThePlan({ page, db, learning, hasScript: true })
	expect(wrong).toEqual([])
})

test('a learner refreshes the course, and tells whether a group has come about', async ({
	page,
	app,
	db,
	learner,
	signInAs,
}) => {
	const wrong = watch(page, app.url)
	const learning = await learner()
	await signInAs(learning.personId)
	await refreshTheCourse({ page, db, learning, hasScript: true })
	expect(wrong).toEqual([])
})

test('a part that was typed in its lesson a moment ago stands in the plan', async ({ page, learner, signInAs }) => {
	const { course, personId } = await learner()
	await signInAs(personId)
	const place = lessonsOf(course).find(({ lesson }) => lesson.planParts.length > 0)
	const part = course.plan?.parts.find(({ id }) => id === place?.lesson.planParts[0])
	if (!place || !part) throw new Error('No lesson of the course has a part of the plan')
	await page.goto(`/kurs/${course.slug}/${place.module.slug}/${place.lesson.slug}`)
	const here = page.getByRole('region', { name: part.title.nb })
	await here.getByRole('textbox').fill('Skrevet i leksjonen')
	await here.getByRole('link', { name: 'Se hele planen' }).click()
	await expect(page).toHaveURL(/min-plan/)
	const text = page.getByRole('textbox', { name: part.title.nb })
	await expect(text).toHaveValue('Skrevet i leksjonen')
	await text.fill('Skrevet videre i planen')
	await expect(page.getByRole('status').filter({ hasText: /^Lagret$/ })).toBeVisible()
	await expect(page.getByText('I det andre vinduet står det:')).toHaveCount(0)
})

test('on paper the plan is its text, and not its fields', async ({ page, learner, signInAs }) => {
	const { course, personId } = await learner()
	await signInAs(personId)
	await page.goto(`/kurs/${course.slug}/min-plan`)
	await page.getByRole('textbox').first().fill('Biblioteket, hver tirsdag')
	await page.emulateMedia({ media: 'print' })
	await expect(page.getByRole('textbox').first()).toBeHidden()
	await expect(page.getByText('Biblioteket, hver tirsdag').and(page.locator('p'))).toBeVisible()
	await expect(page.getByText('Ikke skrevet ennå').first()).toBeVisible()
	await expect(page.getByRole('navigation').first()).toBeHidden()
})
