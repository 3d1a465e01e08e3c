import { chromium } from 'playwright'
import { browserLaunchOptions } from '../../tests/support/browser'

/** What a first view took: bytes over the wire with headers, and how the page came to rest. */
export type FirstView = {
	bytes: Record<'all' | 'document' | 'script' | 'style' | 'font' | 'picture', number>
	/** Milliseconds until the largest thing on the first screen was painted. */
	paintedAfter: number
	/** How much of the screen moved while it loaded: 0 is nothing. */
	shift: number
}

const kinds: Record<string, keyof FirstView['bytes']> = {
	...{ Document: 'document', Script: 'script', Stylesheet: 'style', Font: 'font', Image: 'picture' },
}

/**
 * Opens a page with an empty cache as a cheap phone on a slow network does: 1.6 Mbit/s, 150 ms there and back, a
 * processor four times slower than this one (Lighthouse's «slow 4G» and phone).
 */
export async function viewOnSlowPhone({ url, cookie }: { url: string; cookie: string }): Promise<FirstView> {
	const browser = await chromium.launch(browserLaunchOptions())
	try {
		const context = await browser.newContext({
			...{ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
			// What the worker fetches for later is not part of the view.
			serviceWorkers: 'block',
		})
		for (const one of cookie.split('; ').filter(Boolean)) {
			const [name = '', value = ''] = one.split('=')
			await context.addCookies([{ name, value, url }])
		}
		const page = await context.newPage()
		const session = await context.newCDPSession(page)
		await session.send('Network.enable')
		await session.send('Network.emulateNetworkConditions', {
			...{ offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 },
		})
		await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
		const bytes: FirstView['bytes'] = { all: 0, document: 0, script: 0, style: 0, font: 0, picture: 0 }
		const kindOf = new Map<string, string>()
		session.on('Network.responseReceived', ({ requestId, type }) => kindOf.set(requestId, type))
		session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
			bytes.all += encodedDataLength
			const kind = kinds[kindOf.get(requestId) ?? '']
			if (kind) bytes[kind] += encodedDataLength
		})
		await page.addInitScript(watchPaint)
		await page.goto(url, { waitUntil: 'networkidle' })
		const { paintedAfter, shift } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
		return { bytes, paintedAfter, shift }
	} finally {
		await browser.close()
	}
}

type Seen = { paintedAfter: number; shift: number }

/** Runs in the page, before anything of it. */
function watchPaint(): void {
	const seen: Seen = { paintedAfter: 0, shift: 0 }
	Object.assign(window, { seen })
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) seen.paintedAfter = startTime
	}).observe({ type: 'largest-contentful-paint', buffered: true })
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean }
			if (!hadRecentInput) seen.shift += value
		}
	}).observe({ type: 'layout-shift', buffered: true })
}
