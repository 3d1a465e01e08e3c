import type { listPages as Words } from '../nb/list-pages'

export const listPages: typeof Words = {
	label: 'Sider i lista',
	previous: 'Førre side',
	next: 'Neste side',
	here: (page, pages) => `Side ${page} av ${pages}`,
}
