import { defineConfig } from 'playwright/test'
import { browserLaunchOptions } from './support/browser'

const json = process.env.PLAYWRIGHT_JSON_FILE
const withoutScript = /\.nojs\.spec\.ts$/
const withoutBrowser = /\.http\.spec\.ts$/

/**
 * Journeys on the built portal. What ends in `.nojs.spec.ts` runs with JavaScript switched off, in `.phone.spec.ts` on a
 * phone only, in `.http.spec.ts` without a browser.
 */
export default defineConfig({
	testDir: 'e2e',
	outputDir: '../test-results',
	fullyParallel: false,
	workers: 3,
	// Once more in a whole run only, and told: a test that needs it is a bug to mend, not a reason to stop the others.
	retries: json ? 1 : 0,
	forbidOnly: true,
	// Machines that run everything at once are slow; a test that hangs is still told from one that waits.
	timeout: 90_000,
	expect: { timeout: 15_000 },
	reporter: json ? [['list'], ['json', { outputFile: json }]] : 'list',
	use: {
		browserName: 'chromium',
		launchOptions: browserLaunchOptions(),
		locale: 'nb-NO',
		// What the worker keeps would make one page depend on those before it; the tests of it allow it.
		serviceWorkers: 'block',
		timezoneId: 'Europe/Oslo',
		// Recording every journey takes a quarter more time; in a whole run what fails is tried again, and recorded then.
		trace: json ? 'on-first-retry' : 'retain-on-failure',
		screenshot: 'only-on-failure',
	},
	projects: [
		{ name: 'without a browser', testMatch: withoutBrowser, use: { trace: 'off' } },
		{
			name: 'desktop',
			testIgnore: [withoutScript, withoutBrowser, /\.phone\.spec\.ts$/],
			use: { viewport: { width: 1280, height: 800 } },
		},
		{
			name: 'phone',
			testIgnore: [withoutScript, withoutBrowser, /\.desktop\.spec\.ts$/],
			use: { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
		},
		{
			name: 'without script',
			testMatch: withoutScript,
			use: { viewport: { width: 1280, height: 800 }, javaScriptEnabled: false },
		},
	],
})
