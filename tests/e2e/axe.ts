import axe from 'axe-core'
import type { Page } from 'playwright/test'

/** Every rule that comes with WCAG 2.2 at A and AA, and what is good practice beside it. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Which of axe's rules are asked: all but some, or some alone. */
type Rules = { but: readonly string[] } | { only: readonly string[] }

/** What axe finds on the page as it is now, as `rule: element`. */
export async function axeOn(page: Page, rules: Rules = { but: [] }): Promise<string[]> {
	// The library's own wrapper puts axe anew into the page at each question, and has it describe all that is right, too:
	// twice the time.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
	const options: axe.RunOptions = {
		resultTypes: ['violations'],
		...('only' in rules
			? { runOnly: { type: 'rule', values: [...rules.only] } }
			: {
					runOnly: { type: 'tag', values: all },
					rules: Object.fromEntries(rules.but.map((rule) => [rule, { enabled: false }])),
				}),
	}
	const violations = await page.evaluate(async (wanted) => (await window.axe.run(document, wanted)).violations, options)
	return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))
}

declare global {
	interface Window {
		axe: typeof axe
	}
}
