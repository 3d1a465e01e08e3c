import type { Page } from 'playwright/test'
import { expect, test } from './fixtures'
import { mainSights } from './main-sights'

test.use({ trace: 'off', permissions: ['clipboard-read', 'clipboard-write'] })

const letters = 'abcdefghijklmnopqrstuvwxyzæøå0123456789?.,-+'

test('letters, a press that is taken back, paste and a turned screen do on every main page what people expect', async ({
	page,
	context,
	db,
	course,
	signInAs,
}) => {
	test.setTimeout(240_000)
	await page.emulateMedia({ reducedMotion: 'reduce' })
	await page.addInitScript(noteMotionSensors)
	const found: string[] = []
	for (const { name, path, personId } of await mainSights(db, course)) {
		await context.clearCookies()
		if (personId) await signInAs(personId)
		await page.goto(path)
		await comesAlive(page)
		const faults = [
			...(await hasChanged(page, '2.1.4: a letter', typeLetters)),
			...(await hasChanged(page, '2.5.2: pressing down', (page) => page.evaluate(pressDownOnAll))),
			...(await page.evaluate(refusesPaste)),
			...(await page.evaluate(() => window.motionSensors.map((type) => `2.5.4: the page listens for ${type}`))),
			...(await lostByTurning(page)),
		]
		for (const fault of faults) found.push(`${name} (${path}): ${fault}`)
	}
	expect(found).toEqual([])
})

test('an address and a password can be pasted, and nothing but them is asked of who signs in', async ({ page }) => {
	await page.goto('/logg-inn')
	await page.evaluate(() => navigator.clipboard.writeText('ada@eksempel.no'))
	for (const field of await page.locator('main input:visible').all()) {
		await field.focus()
		await page.keyboard.press('ControlOrMeta+V')
		await expect(field).toHaveValue('ada@eksempel.no')
	}
	const fields = await page
		.locator('main input:visible')
		.evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).autocomplete))
	expect(fields).toEqual(['username', 'current-password'])
})

test('a press that moves off a button before it ends sends nothing', async ({ page }) => {
	await page.goto('/logg-inn')
	await comesAlive(page)
	const button = page.getByRole('main').getByRole('button', { name: 'Logg inn' })
	const box = await button.boundingBox()
	if (!box) throw new Error('The button is out of sight')
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
	await page.mouse.down()
	await page.mouse.move(box.x + box.width / 2, box.y + box.height + 60)
	await page.mouse.up()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toHaveCount(0)

	await button.click()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
})

/** What the page says and where it is, before and after; nothing of it may change. */
async function hasChanged(page: Page, what: string, act: (page: Page) => Promise<void>): Promise<string[]> {
	const seen = () => page.evaluate(() => [location.href, document.title, document.querySelector('main')?.innerText])
	const before = await seen()
	await act(page)
	const after = await seen()
	const place = after.findIndex((text, index) => text !== before[index])
	return place < 0 ? [] : [`${what} changes «${before[place]}» into «${after[place]}»`]
}

/** Types every letter with the focus on the page itself, on a link and on a button. */
async function typeLetters(page: Page): Promise<void> {
	for (const selector of ['body', 'main a[href]', 'main button']) {
		await page.evaluate((wanted) => {
			if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
			if (wanted !== 'body') document.querySelector<HTMLElement>(wanted)?.focus()
		}, selector)
		await page.keyboard.type(letters)
	}
}

/** Presses down on all that can be pressed, and never lets go. */
function pressDownOnAll(): void {
	for (const element of document.querySelectorAll('main :is(a[href], button, summary, label, input, select)')) {
		for (const type of ['pointerdown', 'mousedown']) {
			const Kind = type === 'pointerdown' ? PointerEvent : MouseEvent
			element.dispatchEvent(new Kind(type, { bubbles: true, cancelable: true, button: 0, buttons: 1 }))
		}
		element.dispatchEvent(new TouchEvent('touchstart', { bubbles: true, cancelable: true }))
	}
}

/** Fields that take nothing from the clipboard. */
function refusesPaste(): string[] {
	return [...document.querySelectorAll<HTMLInputElement>('input:not([type=hidden]), textarea')]
		.filter((field) => !field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true })))
		.map(({ name }) => `3.3.8: «${name}» refuses what is pasted`)
}

/**
 * What can be pressed or filled in on an upright screen and can't on a lying one, or the other way round: of the same
 * width, for a narrow screen may leave out what a wide one has room for.
 */
async function lostByTurning(page: Page): Promise<string[]> {
	const size = page.viewportSize()
	const controlsAt = async (width: number, height: number) => {
		await page.setViewportSize({ width, height })
		return page.evaluate(() =>
			[...document.querySelectorAll('main :is(a[href], button, summary, input, select, textarea)')]
				.filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
				.map((element) => `${element.localName} ${element.getAttribute('name') ?? element.textContent?.trim()}`),
		)
	}
	const upright = await controlsAt(640, 1000)
	const lying = await controlsAt(640, 360)
	if (size) await page.setViewportSize(size)
	return [
		...upright.filter((one) => !lying.includes(one)).map((one) => `1.3.4: not on a lying screen: ${one}`),
		...lying.filter((one) => !upright.includes(one)).map((one) => `1.3.4: not on an upright screen: ${one}`),
	]
}

/** Waits until React has taken the page over and shows what it shows with a script only. */
async function comesAlive(page: Page): Promise<void> {
	await page.waitForFunction(() =>
		Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__reactFiber')),
	)
	await page.evaluate(() => new Promise((quiet) => requestIdleCallback(quiet)))
}

function noteMotionSensors(): void {
	window.motionSensors = []
	const add = window.addEventListener.bind(window)
	window.addEventListener = (...listened: Parameters<typeof add>) => {
		if (/^device(motion|orientation)/.test(listened[0])) window.motionSensors.push(listened[0])
		add(...listened)
	}
}

declare global {
	interface Window {
		motionSensors: string[]
	}
}
