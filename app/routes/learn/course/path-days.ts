import { type Course, type Module, minutesOf } from '~/domain/course'
import type { LearningFacts, ModuleProgress, Progress, QuizStanding } from '~/domain/progress'
import { inPercent, shareInPercent } from '~/i18n/amounts'
import { pathDaysWords } from '~/i18n/path-days'
import { timesWords } from '~/i18n/times'
import { courseCertificatePath, evaluationPath, lessonPath, quizPath, resourcesPath } from '~/ui/paths'
import type { PathDay, PathModule, PathStep, StepState } from './course-path'

/**
 * The course as a path of days, modules and steps, with what the learner has done and where the learner is. Once the
 * certificate is there, and nothing else is left, all of it is done and the learner is nowhere on it.
 */
export function pathDays(
	course: Course,
	facts: LearningFacts | null,
	progress: Progress | null,
	isCertified: boolean,
): PathDay[] {
	const words = pathDaysWords()
	const here = progress?.next
	const days = course.days.map((day) => ({
		...day,
		modules: course.modules
			.filter((module) => module.day === day.number)
			.map((module) => pathModule(course, module, facts, progress)),
	}))
	const isHere = (kind: string) => here?.kind === kind
	const isAtEnd = here !== undefined && here.kind !== 'lesson' && here.kind !== 'quiz'
	const done = (isDone: boolean, kind: string): StepState => (isDone ? 'done' : isHere(kind) ? 'here' : 'open')
	const finalTest = progress?.finalTest
	const ending: PathModule = {
		slug: 'avslutning',
		title: words.ending,
		summary: words.aboutEnding,
		language: null,
		state: isCertified ? 'done' : isAtEnd ? 'here' : 'open',
		detail: isCertified ? words.done : words.endingHolds,
		resources: null,
		steps: [
			{
				to: quizPath(course, null),
				title: words.finalTest,
				language: null,
				detail: quizDetail(course.finalTest.passMark, finalTest),
				state: done(finalTest?.state === 'passed', 'final-test'),
			},
			{
				to: evaluationPath(course),
				title: words.evaluation,
				language: null,
				detail: words.voluntary,
				state: done(Boolean(facts?.evaluation), 'evaluation'),
			},
			{
				to: courseCertificatePath(course),
				title: words.certificate,
				language: null,
				detail: '',
				state: done(isCertified, 'certificate'),
			},
		],
	}
	const last = days.at(-1)
	return last ? [...days.slice(0, -1), { ...last, modules: [...last.modules, ending] }] : []
}

function pathModule(
	course: Course,
	module: Module,
	facts: LearningFacts | null,
	progress: Progress | null,
): PathModule {
	const standing = progress?.modules.find((candidate) => candidate.moduleId === module.id)
	const next = progress?.next
	const isHere = (next?.kind === 'lesson' || next?.kind === 'quiz') && next.module.id === module.id
	const lessons = module.lessons.map((lesson): PathStep => {
		const isDone = facts?.completedLessons.has(lesson.id) ?? false
		const isNext = next?.kind === 'lesson' && next.lesson.id === lesson.id
		return {
			to: lessonPath(course, module, lesson),
			title: lesson.title,
			language: lesson.bodyLanguage,
			detail: timesWords().minutes(lesson.minutes),
			state: isDone ? 'done' : isNext ? 'here' : 'open',
		}
	})
	return {
		slug: module.slug,
		title: module.title,
		summary: module.summary,
		language: course.language,
		state: standing?.isDone ? 'done' : isHere ? 'here' : 'open',
		detail: moduleDetail(module, standing),
		resources: module.reading.length + module.glossary.length > 0 ? resourcesPath(course, module) : null,
		steps: [...lessons, quizStep(course, module, standing, isHere && next?.kind === 'quiz')],
	}
}

/** What is in a module, until something of it is done. */
function moduleDetail(module: Module, standing: ModuleProgress | undefined): string {
	const words = pathDaysWords()
	if (standing?.isDone) return words.done
	const done = (standing?.lessonsDone ?? 0) + (standing?.quiz.state === 'passed' ? 1 : 0)
	if (done > 0) return words.stepsDone(done, module.lessons.length + 1)
	return words.holds(module.lessons.length, timesWords().minutes(minutesOf(module.lessons)))
}

function quizStep(course: Course, module: Module, standing: ModuleProgress | undefined, isNext: boolean): PathStep {
	return {
		to: quizPath(course, module),
		title: pathDaysWords().quiz,
		language: null,
		detail: quizDetail(module.quiz.passMark, standing?.quiz),
		state: standing?.quiz.state === 'passed' ? 'done' : isNext ? 'here' : 'open',
	}
}

function quizDetail(passMark: number, standing: QuizStanding | undefined): string {
	const words = pathDaysWords()
	if (standing?.best) return words.best(inPercent(standing.best))
	return standing?.state === 'open' ? words.open : words.passMark(shareInPercent(passMark))
}
