import { languages } from '~/domain/language'
import type { CourseSource } from './course-folder'
import { checkOptions } from './option-rules'
import type { Findings } from './problems'
import { textsOf } from './texts'

/** Reports what a course still lacks of what it wants of itself: its demands, its languages, and misconceptions behind wrong options. */
export function checkWhole(course: CourseSource, findings: Findings): void {
	checkDemands(course, findings)
	checkLanguages(course, findings)
	for (const { quiz } of course.modules) checkOptions(quiz, course.file.value.misconceptions, findings)
}

function checkDemands({ file, modules }: CourseSource, { unfinished }: Findings): void {
	const { demands } = file.value
	const need = (key: keyof typeof demands, found: number, what: string, where = file.file, line?: number) => {
		const least = demands[key]
		if (least === undefined || found >= least) return
		unfinished(where, line ?? file.lineOf(['demands', key]), `${found} ${what}: the course demands ${least}`)
	}
	need(
		'lessons',
		count(modules, ({ lessons }) => lessons.length),
		'lessons',
	)
	need(
		'final',
		count(modules, ({ quiz }) => quiz.value.final_questions.length),
		'questions of the final test’s own',
	)
	need(
		'scenarios',
		count(modules, ({ scenarios }) => scenarios.length),
		'scenarios',
	)
	for (const { quiz, exercises, lessons, folder } of modules) {
		need('pool', quiz.value.questions.length, 'questions in the pool', quiz.file, quiz.lineOf(['questions']))
		need('exercises_per_module', exercises?.value.exercises.length ?? 0, 'exercises in the module', folder, 1)
		const prompts = lessons.filter(({ nb }) => nb.head.value.reflection).length
		need('reflections_per_module', prompts, 'reflection prompts in the module', folder, 1)
		const pictures = count(lessons, ({ nb }) => nb.facts.pictures.length)
		need('pictures_per_module', pictures, 'pictures in the lessons of the module', folder, 1)
	}
}

function count<Item>(items: readonly Item[], of: (item: Item) => number): number {
	return items.reduce((sum, item) => sum + of(item), 0)
}

/** A course is whole in each language that it lists. */
function checkLanguages(course: CourseSource, { unfinished }: Findings): void {
	const listed = languages.filter((language) => course.file.value.languages.includes(language))
	for (const { file, line, what, there } of textsOf(course)) {
		const lacks = listed.filter((language) => !there.includes(language))
		if (lacks.length > 0) unfinished(file, line, `${what} is not there in ${lacks.join(' and ')}`)
	}
}
