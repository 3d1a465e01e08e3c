import type { Page } from 'playwright/test'

/**
 * Links in lists that stand on a line of their own although words belong beside them. A style gives a link that is alone
 * in its place of a list the room of a target, and can't see words: `sentence` tells it of them.
 */
export function linksApartFromTheirWords(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main li > a:only-child')]
			.filter((link) => getComputedStyle(link).display === 'block')
			.filter(({ parentElement }) =>
				[...(parentElement?.childNodes ?? [])].some(
					({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim(),
				),
			)
			.map(({ parentElement }) => `a link apart from its words, ${parentElement?.textContent?.slice(0, 80)}`),
	)
}
