import { defineConfig } from 'playwright/test'
import { browserLaunchOptions } from '../support/browser'

/** Takes a picture of every sight, to be looked at by people; nothing here is a check, so `npm test` leaves it out. */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results/pictures-traces',
	fullyParallel: true,
	workers: Number(process.env.WORKERS ?? 2),
	timeout: 600_000,
	reporter: 'list',
	use: {
		browserName: 'chromium',
		launchOptions: browserLaunchOptions(),
		locale: 'nb-NO',
		serviceWorkers: 'block',
		timezoneId: 'Europe/Oslo',
		reducedMotion: 'reduce',
	},
})
