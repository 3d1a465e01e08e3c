/** What the portal has to know of a language to show it. */
export type LanguageFacts = {
	/** What its own readers call it. */
	readonly name: string
	/** Which rules of `Intl` count, sort and list in it; browsers have none for nynorsk, and bokmål's are the same. */
	readonly locale: string
	/** What those who show a shared page call it, where a language comes with a country; those of Norway are offered first. */
	readonly territory: string
	readonly direction: 'ltr' | 'rtl'
	/** Whether a browser that wants it before all others gets it, though nobody has chosen it on a page. */
	readonly followsBrowser: boolean
}
