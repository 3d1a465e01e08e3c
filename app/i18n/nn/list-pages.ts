import type { ListPagesWords } from '../list-pages'

export const listPages: ListPagesWords = {
	label: 'Sider i lista',
	previous: 'Førre side',
	next: 'Neste side',
	here: (page, pages) => `Side ${page} av ${pages}`,
}
