import { expect, test } from './fixtures'
import { untilKept } from './kept-page'

test.use({ serviceWorkers: 'allow' })

test('Chromium would install the portal, by its manifest and its icons', async ({ page, context }) => {
	await page.goto('/')
	await untilKept(page, '/frakoblet')
	const session = await context.newCDPSession(page)
	const { errors, data } = await session.send('Page.getAppManifest')
	expect(errors).toEqual([])
	expect(JSON.parse(data ?? '{}')).toMatchObject({ start_url: '/min-side', scope: '/' })
	const { installabilityErrors } = await session.send('Page.getInstallabilityErrors')
	// Playwright's windows are private ones, in which nothing is installed.
	expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([])
})
