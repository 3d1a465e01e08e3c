/** The ways through a long list. */
export const listPages = {
	label: 'Sider i lista',
	previous: 'Forrige side',
	next: 'Neste side',
	here: (page: number, pages: number) => `Side ${page} av ${pages}`,
}
