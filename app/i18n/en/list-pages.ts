import type { ListPagesWords } from '../list-pages'

export const listPages: ListPagesWords = {
	label: 'Pages of the list',
	previous: 'Previous page',
	next: 'Next page',
	here: (page, pages) => `Page ${page} of ${pages}`,
}
