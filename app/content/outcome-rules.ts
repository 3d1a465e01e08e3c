import type { CourseSource } from './course-folder'
import type { Report } from './problems'
import { questionLists } from './quiz-shape'

/** Reports outcomes that the course doesn't know, and those that no lesson teaches or no quiz asks for. */
export function checkOutcomes({ file, modules }: CourseSource, report: Report): void {
	const known = new Set(file.value.outcomes.map(({ id }) => id))
	const inLessons = new Set<string>()
	const inQuestions = new Set<string>()
	const use = (id: string, where: string, line: number, used?: Set<string>) => {
		if (!known.has(id)) report(where, line, `unknown outcome «${id}»`)
		used?.add(id)
	}
	for (const module of modules) {
		module.file.value.outcomes.forEach((id, index) => {
			use(id, module.file.file, module.file.lineOf(['outcomes', index]))
		})
		for (const { head, file: where } of module.lessons.flatMap((lesson) => lesson.texts)) {
			head.value.outcomes.forEach((id, index) => {
				use(id, where, head.lineOf(['outcomes', index]), inLessons)
			})
		}
		for (const list of questionLists) {
			module.quiz.value[list].forEach((question, at) => {
				question.outcomes.forEach((id, index) => {
					const line = module.quiz.lineOf([list, at, 'outcomes', index])
					use(id, module.quiz.file, line, list === 'quick_questions' ? undefined : inQuestions)
				})
			})
		}
	}
	file.value.outcomes.forEach(({ id }, index) => {
		const line = file.lineOf(['outcomes', index])
		if (!inLessons.has(id)) report(file.file, line, `no lesson teaches the outcome «${id}»`)
		if (!inQuestions.has(id)) report(file.file, line, `no question of a quiz asks for the outcome «${id}»`)
	})
}
