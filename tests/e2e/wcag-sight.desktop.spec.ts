import { expect, test } from './fixtures'
import { faultsByCriterion } from './wcag-sight'
import { comparesWays } from './wcag-ways'

test('what breaks a criterion that axe does not look at is found on a page', async ({ page }) => {
	await page.goto('/logg-inn')
	expect(await faultsByCriterion(page)).toEqual([])

	await page.evaluate(() => {
		const sheet = new CSSStyleSheet()
		sheet.replaceSync(`
			@keyframes round { to { rotate: 1turn } }
			h1 { animation: round 1s infinite; }
			label:hover + input { visibility: hidden; }
			main { @media (orientation: landscape) { display: none } }
			h1::before { content: url(/icon-192.png) }`)
		const sheets = [...document.styleSheets, sheet]
		Object.defineProperty(document, 'styleSheets', { value: sheets, configurable: true })
		Object.defineProperty(sheet, 'href', { value: 'planted' })
		const planted = document.createElement('div')
		planted.innerHTML = `<audio></audio><img src="/nytt/plakat.png"><b accesskey="k" draggable="true">b</b><p popover="hint"></p>
			<p title="står ingen andre steder">p</p><form><input type="password" name="pin"><input type="email"><input type="email"></form>`
		document.querySelector('main')?.append(planted)
	})
	const found = (await faultsByCriterion(page)).map((fault) => fault.replace(/:.*/, '')).sort()
	expect(found).toEqual([
		...['1.2, 1.4.2, 2.2.2, 2.3.1', '1.3.4', '1.4.13', '1.4.13', '1.4.13', '1.4.5', '1.4.5'],
		...['2.1.4', '2.2.2, 2.3.1', '2.5.7', '3.3.7', '3.3.8'],
	])
})

test('ways that have changed places or names since the page before are found', async ({ page }) => {
	const faultsOfWays = comparesWays()
	await page.goto('/')
	expect(await faultsOfWays(page)).toEqual([])

	await page.evaluate(() => {
		document.querySelector('.site-nav li')?.before(document.querySelector('.site-nav li:nth-child(2)') ?? '')
		document.querySelector('.site-footer a[href="/trenger-du-hjelp"]')?.remove()
		document.querySelector('.site-footer a[href="/personvern"]')?.replaceChildren('Om deg')
	})
	expect((await faultsOfWays(page)).map((fault) => fault.replace(/:.*/, '')).sort()).toEqual([
		...['3.2.3', '3.2.3, 3.2.6', '3.2.3, 3.2.6', '3.2.4'],
	])
})
