import { expect, test } from './fixtures'
import { untilKept } from './kept-page'

test.use({ serviceWorkers: 'allow' })

test('Chromium would install the portal, by its manifest and its icons', async ({ page, context }) => {
	await page.goto('/')
	await untilKept(page, '/frakoblet')
	const session = await context.newCDPSession(page)
	const { errors, data } = await session.send('Page.getAppManifest')
	expect(errors).toEqual([])
	expect(JSON.parse(data ?? '{}')).toMatchObject({ lang: 'nb', start_url: '/min-side', scope: '/' })
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
	// Playwright's windows are private ones, in which nothing is installed.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})

test('the app is named in the language of the page it is installed from', async ({ page, context, app }) => {
	for (const [language, name] of [
		['nn', 'Igangsetjarkurset'],
		['en', 'The starter course'],
	] as const) {
		await context.addCookies([{ name: 'sprak', value: language, url: app.url }])
		await page.goto('/')
		const session = await context.newCDPSession(page)
		const { data } = await session.send('Page.getAppManifest')
		expect(JSON.parse(data ?? '{}')).toMatchObject({ lang: language, name, id: '/' })
	}
	expect((await page.request.get('/app/xx.webmanifest')).status()).toBe(404)
})

test('a browser that knows no drawn marks finds one where browsers have always asked', async ({ page }) => {
	const answer = await page.request.get('/favicon.ico')
	expect(answer.status()).toBe(200)
	expect(answer.headers()['content-type']).toMatch(/^image\/(x-icon|vnd\.microsoft\.icon)$/)
})
