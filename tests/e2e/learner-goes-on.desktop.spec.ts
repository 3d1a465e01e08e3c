import { givenLessonsDone } from '#db/seeds/build'
import { lessonsOf } from '~/domain/course'
import { lessonPath } from '~/ui/paths'
import { expect, test } from './fixtures'

test('a learner goes on exactly where she stopped, on another device', async ({
	page,
	browser,
	app,
	db,
	course,
	learner,
	signInAs,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const place = lessonsOf(course)[4]
	if (!place) throw new Error('The course has too few lessons')
	await page.goto(lessonPath(course, place.module, place.lesson))
	const last = page.getByRole('article').getByRole('heading', { level: 2 }).nth(1)
	const title = (await last.textContent()) ?? ''
	await last.evaluate((heading) => heading.scrollIntoView({ block: 'start', behavior: 'instant' }))
	await page.goto('/min-side')
	const passage = () => db.selectFrom('lessonVisit').select('passage').where('personId', '=', ada.personId).execute()
	await expect.poll(async () => (await passage())[0]?.passage).toBeTruthy()

	const device = await browser.newContext({ baseURL: app.url, viewport: { width: 400, height: 700 } })
	await device.addCookies(await page.context().cookies())
	const phone = await device.newPage()
	await phone.goto('/min-side')
	await phone.getByRole('link', { name: `Fortsett: ${place.lesson.title}` }).click()
	await expect(phone.getByRole('heading', { level: 1 })).toHaveText(place.lesson.title)
	await expect(phone.getByRole('heading', { level: 2, name: title })).toBeInViewport()
	await device.close()
})

test('a lesson that was done can be undone', async ({ page, db, course, learner, signInAs }) => {
	const ada = await learner()
	await givenLessonsDone(db, ada, [1])
	await signInAs(ada.personId)
	const [place] = lessonsOf(course)
	if (!place) throw new Error('The course has no lesson')
	const all = place.module.lessons.length
	const steps = (done: number) => page.getByText(new RegExp(`^\\s*${done} av \\d+ steg`)).first()
	await page.goto(lessonPath(course, place.module, place.lesson))
	await page.getByRole('button', { name: /^Angre/ }).click()
	await expect(page.getByRole('button', { name: /^Jeg er ferdig/ })).toBeVisible()
	await page.goto(`/kurs/${course.slug}`)
	await expect(steps(all - 1)).toBeVisible()
	await page.goto(lessonPath(course, place.module, place.lesson))
	await page.getByRole('button', { name: /^Jeg er ferdig/ }).click()
	// Who goes elsewhere before the portal has answered may have said nothing.
	await expect(page).not.toHaveURL(lessonPath(course, place.module, place.lesson))
	await page.goto(`/kurs/${course.slug}`)
	await expect(steps(all)).toBeVisible()
})

test('a page that takes its time is said to be on its way', async ({ page, course }) => {
	await page.goto('/kurs', { waitUntil: 'networkidle' })
	const isOnItsWay = page.getByRole('status').getByText('Siden er på vei')
	await page.route(/\.data/, async (route) => {
		await isOnItsWay.waitFor()
		await route.continue()
	})
	await page.getByRole('main').getByRole('link', { name: course.title }).first().click()
	await expect(page).toHaveURL(/\/kurs\/igangsetter$/)
	await expect(isOnItsWay).toHaveCount(0)
})
