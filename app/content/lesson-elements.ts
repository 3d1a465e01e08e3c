/**
 * What an author may write in a lesson beside Markdown. `app/ui/lesson/` shows them.
 *
 * `block` stands on lines of its own and holds Markdown; `leaf` stands on a line of its own and holds nothing;
 * `inline` stands inside a sentence.
 */
type LessonElement = {
	readonly place: 'block' | 'leaf' | 'inline'
	/** Attributes by name: whether they must be there. */
	readonly attributes: Readonly<Record<string, 'required' | 'optional'>>
}

/** Every element by its name. */
export const lessonElements: Readonly<Record<string, LessonElement>> = {
	Situation: { place: 'block', attributes: { title: 'required' } },
	Example: { place: 'block', attributes: { title: 'required' } },
	Exercise: { place: 'block', attributes: { title: 'required', minutes: 'required' } },
	KeyPoint: { place: 'block', attributes: {} },
	Note: { place: 'block', attributes: { title: 'required' } },
	Cite: { place: 'inline', attributes: { source: 'required', where: 'optional' } },
	HelpNow: { place: 'leaf', attributes: {} },
	Question: { place: 'leaf', attributes: { id: 'required' } },
}
