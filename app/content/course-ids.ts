import type { CourseSource } from './course-folder'
import type { Report } from './problems'
import { questionLists } from './quiz-shape'

/** An id that lives for ever, and where it stands. */
export type IdPlace = { readonly id: string; readonly file: string; readonly line: number }

/** Every id of a course on which progress, attempts or certificates hang, in the order of the course. */
export function idsOf(course: CourseSource): IdPlace[] {
	const { file, modules } = course
	const at = (path: PropertyKey[], id: string): IdPlace => ({ id, file: file.file, line: file.lineOf(path) })
	return [
		at(['id'], file.value.id),
		...file.value.outcomes.map(({ id }, index) => at(['outcomes', index, 'id'], id)),
		at(['final_test', 'id'], file.value.final_test.id),
		...file.value.evaluation.map(({ id }, index) => at(['evaluation', index, 'id'], id)),
		...(file.value.plan?.parts ?? []).map(({ id }, index) => at(['plan', 'parts', index, 'id'], id)),
		...modules.flatMap(idsOfModule),
	]
}

function idsOfModule({ file, quiz, lessons, exercises, scenarios }: CourseSource['modules'][number]): IdPlace[] {
	const inQuiz = (path: PropertyKey[], id: string): IdPlace => ({ id, file: quiz.file, line: quiz.lineOf(path) })
	return [
		{ id: file.value.id, file: file.file, line: file.lineOf(['id']) },
		...lessons.map(({ nb }) => ({ id: nb.head.value.id, file: nb.file, line: nb.head.lineOf(['id']) })),
		inQuiz(['id'], quiz.value.id),
		...questionLists.flatMap((list) => quiz.value[list].map(({ id }, index) => inQuiz([list, index, 'id'], id))),
		...(exercises?.value.exercises ?? []).map(({ id }, index) => {
			return { id, file: exercises?.file ?? '', line: exercises?.lineOf(['exercises', index, 'id']) ?? 1 }
		}),
		...scenarios.map((scenario) => {
			return { id: scenario.file.value.id, file: scenario.file.file, line: scenario.file.lineOf(['id']) }
		}),
	]
}

/** Reports an id that two things in the course have. */
export function refuseDuplicateIds(ids: readonly IdPlace[], report: Report): void {
	const first = new Map<string, IdPlace>()
	for (const place of ids) {
		const other = first.get(place.id)
		if (other) report(place.file, place.line, `the id «${place.id}» is taken (${other.file}:${other.line})`)
		else first.set(place.id, place)
	}
}
