import type { Page } from 'playwright/test'

/** A piece of text, and the element that holds it, as `tag.class` or `tag[attribute]`. */
export type Words = { readonly text: string; readonly where: string }

/** What opens and what closes a marked text; marks may lie in each other and far from each other. */
type Marks = { readonly open: string; readonly close: string }

/**
 * Every text that people read or hear on the page, also in what is folded: its title, texts, labels and alternatives.
 * Without what is said to be in a language of its own, without names, which are marked as not to be translated, and
 * without what people have typed into fields. With `marks` only what stands outside of them.
 */
export function wordsOn(page: Page, marks: Marks | null = null): Promise<Words[]> {
	return page.evaluate((marks) => {
		const spoken = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder', 'label']
		const found: Words[] = []
		let depth = 0
		const outsideMarks = (text: string) => {
			if (!marks) return text
			let outside = ''
			for (const letter of text) {
				if (letter === marks.open) depth++
				else if (letter === marks.close) depth = Math.max(0, depth - 1)
				else if (depth === 0) outside += letter
			}
			return outside
		}
		const isLeftOut = (element: Element) => {
			const isNoWord = element.closest('[translate=no], script, style, template, textarea')
			return isNoWord || element.closest('[lang]') !== document.documentElement
		}
		const look = (text: string, element: Element, attribute = '') => {
			const outside = outsideMarks(text).replace(/\s+/g, ' ').trim()
			if (!/\p{L}{2}/u.test(outside) || isLeftOut(element)) return
			const name = element.localName + (element.classList.length > 0 ? `.${element.classList[0]}` : '')
			found.push({ text: outside, where: attribute ? `${name}[${attribute}]` : name })
		}
		look(document.title, document.documentElement)
		for (const element of document.body.querySelectorAll('*')) {
			for (const name of spoken) {
				const value = element.getAttribute(name)
				depth = 0
				if (value) look(value, element, name)
			}
		}
		depth = 0
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
		for (let node = texts.nextNode(); node; node = texts.nextNode()) {
			const element = node.parentElement
			if (!element || element.closest('script, style, template')) continue
			// What stands there for a browser without script is markup that this one has not read.
			const isUnread = element.localName === 'noscript'
			const text = node.textContent ?? ''
			look(isUnread ? text.replace(/<[^>]*>/g, ' ') : text, element)
		}
		return found
	}, marks)
}
