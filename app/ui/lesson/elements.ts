import { Cite, HelpNow } from './inline'
import { HeadCell, Link, Picture, Table } from './markdown'
import { Example, Exercise, KeyPoint, Note, Situation } from './passages'

/**
 * What shows a lesson: the components by the names that authors write, and the elements of Markdown that need more than
 * their tag. They hold no state and no script; `content/` renders them once, inside `InLesson`.
 * `<Question>` is not here: `content/` cuts the lesson at it, and the lesson's page puts the question there.
 */
export const elements = {
	Situation,
	Example,
	Exercise,
	KeyPoint,
	Note,
	Cite,
	HelpNow,
	a: Link,
	img: Picture,
	table: Table,
	th: HeadCell,
}
