import { type Language, languages } from '~/domain/language'
import type { CourseSource, ModuleSource } from './course-folder'
import { type QuizFile, questionLists, type WrittenQuestion } from './quiz-shape'
import { type Readability, readabilityOf } from './readability'
import { waysThrough } from './scenario-ways'
import { textsByFile } from './texts'

/** How hard each lesson is to read in each of its languages, for the audience that reads most. */
export type LessonFigures = Readability & { readonly file: string; readonly minutes: number }

/** Figures of every lesson. */
export function lessonFigures({ modules }: CourseSource): LessonFigures[] {
	const texts = modules.flatMap(({ lessons }) => lessons.flatMap((lesson) => lesson.texts))
	return texts.map(({ file, head, facts }) => ({ file, ...readabilityOf(facts.prose), minutes: head.value.minutes }))
}

/** How often lessons teach an outcome, and questions that count ask for it. */
export function outcomeFigures({ file, modules }: CourseSource): { id: string; lessons: number; questions: number }[] {
	const lessons = modules.flatMap((module) => module.lessons.flatMap(({ nb }) => nb.head.value.outcomes))
	const questions = modules.flatMap(({ quiz }) => {
		return [...quiz.value.questions, ...quiz.value.final_questions].flatMap((question) => question.outcomes)
	})
	const times = (list: readonly string[], id: string) => list.filter((one) => one === id).length
	return file.value.outcomes.map(({ id }) => ({ id, lessons: times(lessons, id), questions: times(questions, id) }))
}

/** What a module asks: questions by kind and by list, and how many of its options give a reason. */
export type QuestionFigures = {
	readonly module: string
	readonly kinds: Readonly<Record<WrittenQuestion['kind'], number>>
	readonly lists: Readonly<Record<(typeof questionLists)[number], number>>
	readonly options: number
	readonly withReason: number
}

/** Figures of each module's questions. */
export function questionFigures({ modules }: CourseSource): QuestionFigures[] {
	return modules.map(({ slug, quiz }) => {
		const questions = questionLists.flatMap((list) => quiz.value[list])
		const reasons = questions.flatMap(reasonsOf)
		const of = (kind: WrittenQuestion['kind']) => questions.filter((question) => question.kind === kind).length
		return {
			module: slug,
			kinds: {
				single: of('single'),
				multiple: of('multiple'),
				'true-false': of('true-false'),
				order: of('order'),
				match: of('match'),
			},
			lists: listLengths(quiz.value),
			options: reasons.length,
			withReason: reasons.filter(({ nb }) => nb).length,
		}
	})
}

function listLengths(quiz: QuizFile): QuestionFigures['lists'] {
	const { questions, quick_questions, final_questions } = quiz
	return {
		questions: questions.length,
		quick_questions: quick_questions.length,
		final_questions: final_questions.length,
	}
}

function reasonsOf(question: WrittenQuestion): { nb: string }[] {
	switch (question.kind) {
		case 'true-false':
			return [question.because_true, question.because_false]
		case 'order':
			return question.items.map(({ because }) => because)
		case 'match':
			return question.pairs.map(({ because }) => because)
		default:
			return question.options.map(({ because }) => because)
	}
}

/** The shortest and the longest way through each scenario, in choices; null where it has no way. */
export function scenarioFigures({ modules }: CourseSource): { id: string; scenes: number; ways: Ways }[] {
	return modules.flatMap(({ scenarios }: ModuleSource) =>
		scenarios.map(({ file }) => {
			return { id: file.value.id, scenes: file.value.scenes.length, ways: waysThrough(file.value).ways }
		}),
	)
}

type Ways = ReturnType<typeof waysThrough>['ways']

/** Texts of one file: how many there are in all, and how many are there in each language. */
export type CoverageFigures = { readonly file: string; readonly all: number; readonly there: Record<Language, number> }

/** How far the course has been translated, file by file. */
export function coverageFigures(course: CourseSource): CoverageFigures[] {
	return [...textsByFile(course)].map(([file, texts]) => {
		const inLanguage = (language: Language) => texts.filter(({ there }) => there.includes(language)).length
		const there = Object.fromEntries(languages.map((language) => [language, inLanguage(language)]))
		return { file, all: texts.length, there: there as Record<Language, number> }
	})
}
