import type { Page } from 'playwright/test'
import { type Course, lessonsOf, type PlanPart } from '~/domain/course'
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
	const { path, part } = partInItsLesson(course)
	await page.goto(path)
	const here = page.getByRole('region', { name: part.title.nb })
	await here.getByRole('textbox').fill('Skrevet i leksjonen')
	await writeOnInThePlan(page, { part, written: 'Skrevet i leksjonen' })
})

test('what was typed while a save was under way stands in the plan too', async ({ page, learner, signInAs }) => {
	const { course, personId } = await learner()
	await signInAs(personId)
	const { path, part } = partInItsLesson(course)
	await page.goto(path)
	let answer = () => {}
	const answered = new Promise<void>((resolve) => {
		answer = resolve
	})
	await page.route(
		`**/min-plan/${part.id}`,
		async (route) => {
			await answered
			await route.continue()
		},
		{ times: 1 },
	)
	const text = page.getByRole('region', { name: part.title.nb }).getByRole('textbox')
	const saving = page.waitForRequest(`**/min-plan/${part.id}`)
	await text.fill('Skrevet i')
	await saving
	await text.fill('Skrevet i leksjonen')
	await writeOnInThePlan(page, { part, written: 'Skrevet i leksjonen', onceThere: answer })
})

test('what was typed a moment ago is in the copy that is looked over, and is handed in', async ({
	page,
	learner,
	signInAs,
}) => {
	const { course, personId } = await learner()
	await signInAs(personId)
	const { part } = partInItsLesson(course)
	await page.goto(`/kurs/${course.slug}/min-plan`)
	await page.getByRole('textbox', { name: part.title.nb }).fill('Skrevet nå')
	await page.getByRole('link', { name: 'Se over og lever en kopi' }).click()
	await expect(page.getByRole('definition').filter({ hasText: 'Skrevet nå' })).toBeVisible()
	await page.getByRole('button', { name: 'Lever kopien' }).click()
	await expect(page.getByText('Kopien er levert.')).toBeVisible()
})

test('a plan that was emptied in another window is not handed in', async ({ page, context, learner, signInAs }) => {
	const { course, personId } = await learner()
	await signInAs(personId)
	const { part } = partInItsLesson(course)
	const write = async (window: Page, text: string) => {
		await window.goto(`/kurs/${course.slug}/min-plan`)
		await window.getByRole('textbox', { name: part.title.nb }).fill(text)
		await expect(window.getByRole('status').filter({ hasText: /^Lagret$/ })).toBeVisible()
	}
	await write(page, 'Skrevet')
	await page.goto(`/kurs/${course.slug}/min-plan/lever`)
	await write(await context.newPage(), '')
	await page.getByRole('button', { name: 'Lever kopien' }).click()
	await expect(page.getByRole('alert').or(page.getByRole('heading', { name: 'Noe må rettes' }))).toBeVisible()
	await expect(page.getByRole('button', { name: 'Lever kopien' })).toHaveCount(0)
})

/** Goes from a part in its lesson to the plan, where what was written stands, and writes on. */
async function writeOnInThePlan(
	page: Page,
	{ part, written, onceThere = () => {} }: { part: PlanPart; written: string; onceThere?: () => void },
) {
	await page.getByRole('region', { name: part.title.nb }).getByRole('link', { name: 'Se hele planen' }).click()
	// The address changes before the page does, and the lesson has a field of the same name.
	await expect(page.getByRole('heading', { level: 1, name: 'Min plan' })).toBeVisible()
	onceThere()
	const text = page.getByRole('textbox', { name: part.title.nb })
	await expect(text).toHaveValue(written)
	await text.fill('Skrevet videre i planen')
	await expect(page.getByRole('status').filter({ hasText: /^Lagret$/ })).toBeVisible()
	await expect(page.getByText('I det andre vinduet står det:')).toHaveCount(0)
}

function partInItsLesson(course: Course): { path: string; part: PlanPart } {
	const place = lessonsOf(course).find(({ lesson }) => lesson.planParts.length > 0)
	const part = course.plan?.parts.find(({ id }) => id === place?.lesson.planParts[0])
	if (!place || !part) throw new Error('No lesson of the course has a part of the plan')
	return { path: `/kurs/${course.slug}/${place.module.slug}/${place.lesson.slug}`, part }
}

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
