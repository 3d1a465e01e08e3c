/** People on one page of a long list. */
export const pageSize = 100

/** The items of the page that the address names, from 1; a page that isn't there is the nearest that is. */
export function pageOf<Item>(
	items: readonly Item[],
	asked: string | null,
): { items: readonly Item[]; page: number; pages: number } {
	const pages = Math.max(1, Math.ceil(items.length / pageSize))
	const page = Math.min(pages, Math.max(1, Math.floor(Number(asked)) || 1))
	return { items: items.slice((page - 1) * pageSize, page * pageSize), page, pages }
}
