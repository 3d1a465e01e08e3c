import { audiences } from '~/domain/audience'

/**
 * What an author may write in a lesson beside Markdown. `app/ui/lesson/` shows them; where one that leads to something
 * else in the course stands, the body is cut, and the lesson's page puts that in.
 */
export type LessonElement = {
	/** `block` stands on lines of its own and holds Markdown, `leaf` stands on a line of its own and holds nothing, `inline` stands in a sentence. */
	readonly place: 'block' | 'leaf' | 'inline'
	/** Attributes by name: whether they must be there, or what they may be (and must). */
	readonly attributes: Readonly<Record<string, 'required' | 'optional' | readonly string[]>>
	/** Never inside something else, for the body is cut there. */
	readonly isAlone?: true
	/** What it is when it has an `id`. */
	readonly byId?: LessonElement
}

const place: LessonElement = { place: 'leaf', attributes: { id: 'required' }, isAlone: true }

/** Every element by its name. */
export const lessonElements: Readonly<Record<string, LessonElement>> = {
	Situation: { place: 'block', attributes: { title: 'required' } },
	Example: { place: 'block', attributes: { title: 'required' } },
	Exercise: { place: 'block', attributes: { title: 'required', minutes: 'required' }, byId: place },
	KeyPoint: { place: 'block', attributes: {} },
	Note: { place: 'block', attributes: { title: 'required' } },
	For: { place: 'block', attributes: { who: audiences }, isAlone: true },
	Cite: { place: 'inline', attributes: { source: 'required', where: 'optional' } },
	HelpNow: { place: 'leaf', attributes: {} },
	Question: place,
	Scenario: place,
	PlanPart: place,
}

/** The element of this name, as it is with these attributes; undefined when authors may not write it. */
export function elementOf(name: string, attributes: readonly { name?: string }[] = []): LessonElement | undefined {
	const element = Object.hasOwn(lessonElements, name) ? lessonElements[name] : undefined
	return element?.byId && attributes.some((attribute) => attribute.name === 'id') ? element.byId : element
}
