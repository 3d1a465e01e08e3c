import { brokenLink } from './addresses'
import type { CourseSource, ModuleSource } from './course-folder'
import { idsOf, refuseDuplicateIds } from './course-ids'
import type { LessonText } from './lesson-text'
import { checkOutcomes } from './outcome-rules'
import { checkPlaces } from './place-rules'
import type { Findings, Report } from './problems'
import { checkQuiz } from './quiz-rules'
import { checkGlossary } from './resource-rules'
import { checkScenario } from './scenario-rules'
import { checkTranslations } from './translation-rules'

/** Reports what doesn't fit together between the files of a course. */
export function checkCourse(course: CourseSource, addresses: ReadonlySet<string>, findings: Findings): void {
	const report = findings.problem
	refuseDuplicateIds(idsOf(course), report)
	checkOutcomes(course, report)
	checkPlan(course, report)
	checkGlossary(course, report)
	for (const module of course.modules) {
		checkQuiz(module.quiz, report)
		checkModule(course, module, findings)
		checkPlaces(course, module, findings)
		for (const { file } of module.scenarios) checkScenario(file, report)
		for (const lesson of module.lessons) {
			checkTranslations(lesson, report)
			for (const text of lesson.texts) checkMentions({ course, module, text, addresses }, report)
		}
	}
}

function checkModule(course: CourseSource, { file, quiz }: ModuleSource, { problem, unfinished }: Findings): void {
	const { days, final_test } = course.file.value
	const { day } = file.value
	if (!days.some(({ number }) => number === day))
		problem(file.file, file.lineOf(['day']), `the course has no day ${day}`)
	const pool = quiz.value.questions.length
	if (final_test.draw_per_module > pool) {
		const line = quiz.lineOf(['questions'])
		problem(quiz.file, line, `the final test draws ${final_test.draw_per_module} of only ${pool} questions`)
	}
	const own = quiz.value.final_questions.length
	const { draw_per_module_final = 0 } = final_test
	if (draw_per_module_final > own) {
		const line = quiz.lineOf(['final_questions'])
		unfinished(quiz.file, line, `the final test draws ${draw_per_module_final} of only ${own} final_questions`)
	}
}

function checkPlan({ file, modules }: CourseSource, report: Report): void {
	const known = modules.map((module) => module.file.value.id)
	file.value.plan?.parts.forEach(({ module }, index) => {
		if (!known.includes(module))
			report(file.file, file.lineOf(['plan', 'parts', index, 'module']), `unknown module «${module}»`)
	})
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
		const isThere = name.startsWith('./') && module.pictures.some((picture) => picture.name === name.slice(2))
		if (!isThere) report(file, line, `no such picture in the folder of the module: ${name} (write ./name.svg)`)
	}
}
