import { brokenLink } from './addresses'
import type { CourseSource, LessonSource, ModuleSource } from './course-folder'
import { idsOf, refuseDuplicateIds } from './course-ids'
import type { LessonText } from './lesson-text'
import type { Report } from './problems'
import { checkQuiz } from './quiz-rules'

/** Reports what doesn't fit together between the files of a course. */
export function checkCourse(course: CourseSource, addresses: ReadonlySet<string>, report: Report): void {
	refuseDuplicateIds(idsOf(course), report)
	checkOutcomes(course, report)
	for (const module of course.modules) {
		checkQuiz(module.quiz, report)
		checkModule(course, module, report)
		checkQuickQuestions(module, report)
		for (const lesson of module.lessons) {
			checkTranslations(lesson, report)
			for (const text of lesson.texts) checkMentions({ course, module, text, addresses }, report)
		}
	}
}

function checkModule(course: CourseSource, { file, quiz }: ModuleSource, report: Report): void {
	const { days, final_test } = course.file.value
	const { day } = file.value
	if (!days.some(({ number }) => number === day))
		report(file.file, file.lineOf(['day']), `the course has no day ${day}`)
	const pool = quiz.value.questions.length
	if (final_test.draw_per_module > pool) {
		const line = quiz.lineOf(['questions'])
		report(quiz.file, line, `the final test draws ${final_test.draw_per_module} of only ${pool} questions`)
	}
}

function checkOutcomes({ file, modules }: CourseSource, report: Report): void {
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
		for (const list of ['questions', 'quick_questions'] as const) {
			module.quiz.value[list].forEach((question, at) => {
				question.outcomes.forEach((id, index) => {
					const line = module.quiz.lineOf([list, at, 'outcomes', index])
					use(id, module.quiz.file, line, list === 'questions' ? inQuestions : undefined)
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

/** In each language a quick question of the module stands in one lesson, once. */
function checkQuickQuestions({ quiz, lessons }: ModuleSource, report: Report): void {
	const known = new Map(quiz.value.quick_questions.map(({ id }, index) => [id, index]))
	const used = new Set<string>()
	for (const { facts, file, language } of lessons.flatMap((lesson) => lesson.texts)) {
		for (const { name, line } of facts.questions) {
			const key = `${language} ${name}`
			if (!known.has(name)) report(file, line, `the quick question «${name}» is not in the quiz.yml of this module`)
			if (used.has(key)) report(file, line, `the quick question «${name}» stands in the module already`)
			used.add(key)
		}
	}
	for (const [id, index] of known) {
		if (used.has(`nb ${id}`)) continue
		report(quiz.file, quiz.lineOf(['quick_questions', index]), `the quick question «${id}» stands in no lesson`)
	}
}

function checkTranslations({ nb, texts }: LessonSource, report: Report): void {
	for (const { head, file } of texts) {
		if (head.value.id === nb.head.value.id) continue
		report(file, head.lineOf(['id']), `a translation has the id of its original, «${nb.head.value.id}»`)
	}
}

type Place = { course: CourseSource; module: ModuleSource; text: LessonText; addresses: ReadonlySet<string> }

function checkMentions({ course, module, text, addresses }: Place, report: Report): void {
	const { facts, file } = text
	for (const { name, line } of facts.citations) {
		if (!Object.hasOwn(course.file.value.sources, name)) report(file, line, `unknown source «${name}»`)
	}
	for (const { name, line } of facts.links) {
		const broken = brokenLink(name, addresses, facts.passages)
		if (broken) report(file, line, broken)
	}
	for (const { name, line } of facts.pictures) {
		const isThere = name.startsWith('./') && module.pictures.includes(name.slice(2))
		if (!isThere) report(file, line, `no such picture in the folder of the module: ${name} (write ./name.svg)`)
	}
}
