import type { listPages as Words } from '../nb/list-pages'

export const listPages: typeof Words = {
	label: 'Pages of the list',
	previous: 'Previous page',
	next: 'Next page',
	here: (page, pages) => `Page ${page} of ${pages}`,
}
