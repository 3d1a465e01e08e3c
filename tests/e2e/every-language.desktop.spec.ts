import AxeBuilder from '@axe-core/playwright'
import { foreignWordIn, type Translated } from '../support/foreign-words'
import { withoutDataOf } from './data-texts'
import { sightGroups } from './every-page'
import { expect, test } from './fixtures'
import { wordsOn } from './words-on-page'

/** What other words can change. The rest is the same in every language, and is looked at in bokmål. */
const rulesOfWords = [
	...['document-title', 'html-has-lang', 'html-lang-valid', 'valid-lang', 'bypass', 'page-has-heading-one'],
	...['button-name', 'link-name', 'label', 'select-name', 'input-button-name', 'image-alt', 'svg-img-alt'],
	...['aria-command-name', 'aria-input-field-name', 'aria-toggle-field-name', 'aria-progressbar-name'],
	...['empty-heading', 'empty-table-header', 'landmark-unique', 'label-title-only', 'summary-name'],
	...['label-content-name-mismatch', 'frame-title', 'aria-valid-attr-value', 'duplicate-id-aria'],
]

test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

for (const [group, sightsOf] of Object.entries(sightGroups)) {
	test(`every page is whole in every language: ${group}`, async ({ page, context, app, db, course, signInAs }) => {
		test.setTimeout(180_000)
		const found: string[] = []
		const sights = await sightsOf(db, course)
		const withoutData = await withoutDataOf(db)
		for (const language of ['nn', 'en'] satisfies Translated[]) {
			for (const { name, path, personId } of sights) {
				const tell = (what: string) => found.push(`${name} in ${language} (${path}): ${what}`)
				await context.clearCookies()
				await context.addCookies([{ name: 'sprak', value: language, url: app.url }])
				if (personId) await signInAs(personId)
				await page.goto(path)
				const shown = await page.evaluate(() => document.documentElement.lang)
				if (shown !== language) tell(`shown in ${shown}`)
				for (const { text, where } of await wordsOn(page)) {
					const word = foreignWordIn(text, language) && foreignWordIn(withoutData(text), language)
					if (word) tell(`${where} «${text}»: ${word}`)
				}
				// No name lacks in one language alone: `everything-is-said.test.ts` holds that.
				if (language !== 'en') continue
				const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).withRules(rulesOfWords).analyze()
				for (const { id, nodes } of violations) for (const { target } of nodes) tell(`${id}: ${target.join(' ')}`)
			}
		}
		expect(found).toEqual([])
	})
}
