import type { Language } from './language'

/** How a lesson refers to a work: the full title, and the short name that stands in the text. */
export type Citation = { readonly title: string; readonly short: string }

/** What the elements of a lesson have to know beside the author's words. */
export type LessonContext = {
	/** Language of the text, and so of the labels around it. */
	readonly language: Language
	/** By the key that authors write in `<Cite source>`. */
	readonly citations: Readonly<Record<string, Citation>>
	/** Address of the module's pictures, with a slash at the end. */
	readonly picturesAt: string
}
