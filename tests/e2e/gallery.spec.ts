import { startPortal } from '../support/portal'
import { axeOn } from './axe'
import { expect, test } from './fixtures'

test.use({ trace: 'off' })

test('every piece in every state: axe finds nothing, nothing is scrolled sideways, nothing goes wrong unseen', async ({
	page,
}) => {
	test.setTimeout(180_000)
	const portal = await startPortal({ env: { GALLERY: '1' } })
	try {
		const problems: string[] = []
		page.on('pageerror', (error) => problems.push(String(error)))
		page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
			await page.goto(`${portal.url}/gallery`)
			await expect(page.getByRole('heading', { level: 1, name: 'Gallery' })).toBeVisible()
			for (const fault of await axeOn(page)) problems.push(`${fault} (${colorScheme})`)
		}
		await page.setViewportSize({ width: 320, height: 640 })
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
		expect(problems).toEqual([])
	} finally {
		await portal.stop()
	}
})

test('a portal in use has no gallery', async ({ page }) => {
	expect((await page.goto('/gallery'))?.status()).toBe(404)
	await page.goto('/')
	expect(await page.locator('a[href*="gallery"]').count()).toBe(0)
	expect(await (await page.request.get('/robots.txt')).text()).toContain('Disallow: /gallery')
})
