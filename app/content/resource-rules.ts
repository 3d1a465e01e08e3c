import type { CourseSource } from './course-folder'
import type { Report } from './problems'

/** Reports a word that stands twice in the glossary of the course: each is introduced in one module. */
export function checkGlossary({ modules }: CourseSource, report: Report): void {
	const seen = new Map<string, string>()
	for (const { resources } of modules) {
		resources?.value.glossary.forEach(({ id, term }, index) => {
			const line = resources.lineOf(['glossary', index])
			for (const [what, key] of [
				['id', id],
				['word', term.nb.toLowerCase()],
			]) {
				const first = seen.get(`${what} ${key}`)
				if (first) report(resources.file, line, `the ${what} «${key}» is in the glossary already (${first})`)
				else seen.set(`${what} ${key}`, `${resources.file}:${line}`)
			}
		})
	}
}
