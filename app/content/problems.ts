/** Something in a course that has to be mended, and where: `line` counts from 1. */
export type Problem = { readonly file: string; readonly line: number; readonly message: string }

/** Takes down a problem; reading goes on, so that an author sees all of them at once. */
export type Report = (file: string, line: number, message: string) => void

/** What the rules find, by weight. */
export type Findings = {
	/** The course can't be shown as it is. */
	readonly problem: Report
	/** It can be shown, but is not whole: refused by the course check unless `course.yml` says `draft: true`. */
	readonly unfinished: Report
	/** Worth a look. */
	readonly hint: Report
}

/** Thrown by the library when `courses/` holds something that it can't show. */
export class CourseProblems extends Error {
	override name = 'CourseProblems'
	readonly problems: readonly Problem[]
	constructor(problems: readonly Problem[]) {
		super(`The courses have to be mended:\n${problems.map(inOneLine).join('\n')}`)
		this.problems = problems
	}
}

/** `file:line message`, as editors and terminals understand it. */
export function inOneLine({ file, line, message }: Problem): string {
	return `${file}:${line} ${message}`
}
