import type { Page } from 'playwright/test'
import { languages } from '~/domain/language'
import { foreignWordIn } from '../support/foreign-words'
import { axeOn } from './axe'
import { linesPeopleWrote, withoutDataOf } from './data-texts'
import { sightGroups } from './every-page'
import { expect, test } from './fixtures'
import { scrolledSideways } from './scrolled-sideways'
import { faultsByCriterion } from './wcag-sight'
import { comparesWays } from './wcag-ways'
import { wordsOn } from './words-on-page'

// A trace would record axe itself on every page, which takes longer than the test.
test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

for (const [group, sightsOf] of Object.entries(sightGroups)) {
	test(`every page is whole in every language, and axe finds nothing on it, light or dark: ${group}`, async ({
		page,
		context,
		app,
		db,
		course,
		signInAs,
	}) => {
		test.setTimeout(240_000)
		const found: string[] = []
		const sights = await sightsOf(db, course)
		const withoutData = await withoutDataOf(db)
		const written = await linesPeopleWrote(db)
		const faultsOfWays = comparesWays()
		for (const language of languages) {
			for (const { name, path, personId } of sights) {
				const tell = (what: string) => found.push(`${name} in ${language} (${path}): ${what}`)
				await context.clearCookies()
				await context.addCookies([{ name: 'sprak', value: language, url: app.url }])
				if (personId) await signInAs(personId)
				await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
				await page.goto(path)
				const shown = await page.evaluate(() => document.documentElement.lang)
				if (shown !== language) tell(`shown in ${shown}`)
				if (language === 'nb') {
					for (const fault of [...(await faultsByCriterion(page)), ...(await faultsOfWays(page))]) tell(fault)
					for (const fault of await faultsOfColours(page)) tell(fault)
				} else {
					for (const { text, where } of await wordsOn(page)) {
						const word = foreignWordIn(text, language) && foreignWordIn(withoutData(text), language)
						if (word) tell(`${where} «${text}»: ${word}`)
						const own = written.find((line) => text.includes(line))
						if (own) tell(`3.1.2: ${where} «${own}» is said to be in ${language}`)
					}
				}
				for (const fault of await axeOn(page, { but: ['color-contrast'] })) tell(fault)
				if (language !== 'nb') for (const fault of await scrolledSideways(page)) tell(fault)
			}
		}
		expect(found).toEqual([])
	})
}

/** Contrast too low, in light colours or in dark ones: the same in every language. */
async function faultsOfColours(page: Page): Promise<string[]> {
	const light = await axeOn(page, { only: ['color-contrast'] })
	await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
	const dark = await axeOn(page, { only: ['color-contrast'] })
	return [...light.map((fault) => `in light colours ${fault}`), ...dark.map((fault) => `in dark colours ${fault}`)]
}
