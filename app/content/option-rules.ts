import type { Findings } from './problems'
import { type QuizFile, questionLists, type WrittenQuestion } from './quiz-shape'
import type { Located } from './yaml-file'

/** Reports wrong options that don't say which mistaken belief they show, and pools in which the longest option too often is the right one. */
export function checkOptions(
	quiz: Located<QuizFile>,
	misconceptions: Readonly<Record<string, unknown>>,
	{ unfinished, hint }: Findings,
): void {
	const isKnown = (key: string) => Object.hasOwn(misconceptions, key)
	const wrong = questionLists.flatMap((list) => quiz.value[list]).flatMap(wrongIn)
	// A course without misconceptions doesn't follow what its learners mistake.
	const isAsked = Object.keys(misconceptions).length > 0 || wrong.some(({ key }) => key)
	const told = new Set<string>()
	for (const list of questionLists) {
		quiz.value[list].forEach((question, index) => {
			for (const { path, key } of wrongIn(question)) {
				const line = quiz.lineOf([list, index, ...path])
				// Once for each key is enough: what has to be mended stands in course.yml.
				if (key && !isKnown(key) && !told.has(key)) unfinished(quiz.file, line, `unknown misconception «${key}»`)
				if (key) told.add(key)
				if (!key && isAsked) unfinished(quiz.file, line, 'a wrong option without a misconception')
			}
		})
	}
	for (const list of ['questions', 'final_questions'] as const) {
		const singles = quiz.value[list].filter((question) => question.kind === 'single')
		const long = singles.filter(isLongestRight).length
		if (long * 2 <= singles.length) continue
		hint(
			quiz.file,
			quiz.lineOf([list]),
			`the right option is the longest in ${long} of ${singles.length} single questions`,
		)
	}
}

function wrongIn(question: WrittenQuestion): { path: PropertyKey[]; key: string | undefined }[] {
	if (question.kind === 'true-false') return [{ path: ['misconception'], key: question.misconception }]
	if (question.kind !== 'single' && question.kind !== 'multiple') return []
	return question.options.flatMap((option, index) =>
		option.correct ? [] : [{ path: ['options', index], key: option.misconception }],
	)
}

function isLongestRight({ options }: WrittenQuestion & { kind: 'single' }): boolean {
	const right = Math.max(...options.filter(({ correct }) => correct).map(({ text }) => text.nb.length))
	return options.every(({ correct, text }) => correct || text.nb.length < right)
}
