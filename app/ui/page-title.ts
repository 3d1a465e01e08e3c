import { shellWords } from '~/i18n/shell'

/** What a page is called in the browser's tab and history; for a route's `meta`. */
export function pageTitle(title: string): [{ title: string }] {
	return [{ title: shellWords().title(title) }]
}
