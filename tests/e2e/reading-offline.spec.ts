import { lessonsOf } from '~/domain/course'
import { coursePath, lessonPath } from '~/ui/paths'
import { expect, test } from './fixtures'
import { comeBack, openToKeep, untilKept } from './kept-page'
import { openMenu } from './open-menu'

test.use({ serviceWorkers: 'allow' })

test('a lesson once opened, and the rest of its module, can be read without a network', async ({
	page,
	context,
	course,
	learner,
	signInAs,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [first, second] = lessonsOf(course)
	if (!first || !second) throw new Error('The course has too few lessons')
	const path = lessonPath(course, first.module, first.lesson)
	const next = lessonPath(course, second.module, second.lesson)
	await openToKeep(page, path, next)
	await untilKept(page, '/frakoblet')

	await context.setOffline(true)
	const opened: string[] = []
	page.on('request', (request) => {
		if (request.isNavigationRequest()) opened.push(new URL(request.url()).pathname)
	})
	await page.reload()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.lesson.title)
	await expect(page.getByText('Du er uten nett')).toBeVisible()
	await page.getByRole('link', { name: 'Neste' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(second.lesson.title)
	await page.getByRole('textbox', { name: /notat/i }).fill('På toget')
	await expect(page.getByText('Lagret på denne maskinen')).toBeVisible()
	expect(opened).toEqual([path, next])

	await page.goto('/min-side')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er uten nett')
	await page.getByRole('link', { name: first.lesson.title }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(first.lesson.title)
})

test('notes and «done» given without a network are sent once it is back', async ({
	page,
	context,
	course,
	learner,
	signInAs,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [first, second] = lessonsOf(course)
	if (!first || !second) throw new Error('The course has too few lessons')
	await openToKeep(
		page,
		lessonPath(course, first.module, first.lesson),
		lessonPath(course, second.module, second.lesson),
	)

	await context.setOffline(true)
	await page.getByRole('textbox', { name: /notat/i }).fill('Skrevet på toget.')
	await expect(page.getByText('Lagret på denne maskinen')).toBeVisible()
	await page.getByRole('button', { name: 'Jeg er ferdig' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(second.lesson.title)
	await expect(page.getByText('2 ting venter på å bli sendt.')).toBeVisible()

	await comeBack(page)
	const notes = await db.selectFrom('reflectionNote').selectAll().where('personId', '=', ada.personId).execute()
	expect(notes.map(({ body }) => body)).toEqual(['Skrevet på toget.'])
	await page.goto(coursePath(course))
	await expect(page.getByText(/^1 av /).first()).toBeVisible()
})

test('a note that was changed elsewhere meanwhile keeps both texts, and says so', async ({
	page,
	context,
	course,
	learner,
	signInAs,
	asPerson,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [first] = lessonsOf(course)
	if (!first) throw new Error('The course has no lesson')
	const path = lessonPath(course, first.module, first.lesson)
	await openToKeep(page, path)

	await context.setOffline(true)
	await page.getByRole('textbox', { name: /notat/i }).fill('Skrevet på toget.')
	await expect(page.getByText('Lagret på denne maskinen')).toBeVisible()
	await page.reload()
	await expect(page.getByRole('textbox', { name: /notat/i })).toHaveValue('Skrevet på toget.')
	const atHome = await asPerson(ada.personId)
	await atHome.post(`${path}/notat`, { notat: 'Skrevet hjemme.', utgave: '0' })

	await context.setOffline(false)
	await expect(page.getByText('Begge tekstene er tatt vare på')).toBeVisible()
	const note = await db.selectFrom('reflectionNote').select('body').where('personId', '=', ada.personId).execute()
	expect(note.map(({ body }) => body)).toEqual(['Skrevet hjemme.\n\n---\n\nSkrevet på toget.'])
})

test('nothing of one reader is left for the next on the same machine', async ({
	page,
	context,
	course,
	learner,
	signInAs,
}) => {
	const ada = await learner('Ada')
	const grace = await learner('Grace')
	const [first] = lessonsOf(course)
	if (!first) throw new Error('The course has no lesson')
	const path = lessonPath(course, first.module, first.lesson)
	const keptPaths = () =>
		page.evaluate(async () => {
			const found: string[] = []
			for (const name of await caches.keys()) {
				if (name.startsWith('sider ')) for (const { url } of await (await caches.open(name)).keys()) found.push(url)
			}
			return found.map((url) => new URL(url).pathname)
		})

	await signInAs(ada.personId)
	await openToKeep(page, path)
	// Her session ends without her signing out, and somebody else signs in.
	await context.clearCookies()
	await signInAs(grace.personId)
	await page.goto('/min-side')
	await expect.poll(keptPaths).not.toContain(path)

	await openToKeep(page, path)
	await openMenu(page)
	await page.getByRole('button', { name: 'Logg ut' }).click()
	await expect(page).toHaveURL('/')
	await expect.poll(keptPaths).not.toContain(path)
	await context.setOffline(true)
	await page.goto(path).catch(() => {})
	await expect(page.getByText(first.lesson.title)).toHaveCount(0)
})

test('who signs out has the browser clear what it keeps, unless the worker has, which would go with it', async ({
	page,
}) => {
	for (const [headers, cleared] of [
		[{}, '"storage"'],
		[{ 'X-Cleared': 'ja' }, undefined],
	] as const) {
		const answer = await page.request.post('/logg-ut', { headers, maxRedirects: 0 })
		expect(answer.status()).toBe(303)
		expect(answer.headers()['clear-site-data']).toBe(cleared)
	}
})
