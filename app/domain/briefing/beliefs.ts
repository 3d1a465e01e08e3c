import { type Course, type LessonPlace, type Module, quizzesOf } from '../course'
import { textIn } from '../language'
import { sureAndWrong } from '../quiz/confidence'
import { type Question, questionsOf } from '../quiz/question'
import { lessonsAbout } from '../read-again'
import { type Band, bandOf, fewestMentioned } from './band'
import type { BriefingFacts } from './facts'

/**
 * Something that people of the group were sure of and had wrong. `belief` is the mistaken belief that their answers show,
 * null where the course names none; `prompt` is the question in which it showed most.
 */
export type Belief = {
	readonly key: string
	readonly belief: string | null
	readonly prompt: string
	readonly place: LessonPlace | null
	readonly band: Band
	/** Share of those who were asked; for the order, never to be shown. */
	readonly share: number
}

type Tally = { readonly asked: Set<string>; readonly missed: Set<string> }

/**
 * What the group was sure of and had wrong in its first attempts at the quizzes of these modules, the most widespread
 * first. People are counted, not answers. What fewer than five were asked, or fewer than three were wrong about, is not
 * among it.
 */
export function beliefsOf(course: Course, modules: readonly Module[], facts: BriefingFacts): Belief[] {
	const byQuestion = new Map<Question, Tally>()
	const byMisconception = new Map<string, Tally & { readonly where: Map<Question, number> }>()
	const tallyOf = (question: Question) => orNew(byQuestion, question, newTally)
	const quizIds = new Set(modules.map(({ quiz }) => quiz.id))
	const isWhole = modules.length === course.modules.length
	const quizzes = quizzesOf(course).filter((quiz) => quizIds.has(quiz.id) || (isWhole && quiz === course.finalTest))

	for (const quiz of quizzes) {
		const pool = new Map(questionsOf(quiz).map((question) => [question.id, question]))
		for (const attempt of facts.firstAttempts) {
			if (attempt.quizId !== quiz.id) continue
			const questions = attempt.questions.flatMap((id) => pool.get(id) ?? [])
			for (const question of questions) {
				tallyOf(question).asked.add(attempt.personId)
				for (const key of misconceptionsIn(question)) {
					orNew(byMisconception, key, () => ({ ...newTally(), where: new Map() })).asked.add(attempt.personId)
				}
			}
			for (const question of sureAndWrong(questions, attempt.answers, attempt.confidence)) {
				tallyOf(question).missed.add(attempt.personId)
				for (const key of misconceptionsIn(question, attempt.answers[question.id] ?? [])) {
					const tally = byMisconception.get(key)
					tally?.missed.add(attempt.personId)
					tally?.where.set(question, (tally.where.get(question) ?? 0) + 1)
				}
			}
		}
	}

	const named = [...byMisconception].flatMap(([key, tally]) => {
		const question = mostOften(tally.where)
		const belief = course.misconceptions[key]
		return question && belief ? mentioned(course, key, textIn(belief, course.language), question, tally) : []
	})
	const covered = new Set(named.map(({ key }) => key))
	const unnamed = [...byQuestion].flatMap(([question, tally]) =>
		misconceptionsIn(question).some((key) => covered.has(key))
			? []
			: mentioned(course, question.id, null, question, tally),
	)
	return [...named, ...unnamed].sort((one, other) => other.share - one.share || (one.key < other.key ? -1 : 1))
}

function mentioned(course: Course, key: string, belief: string | null, question: Question, tally: Tally): Belief[] {
	const [count, of] = [tally.missed.size, tally.asked.size]
	const band = bandOf(count, of)
	if (!band || count < fewestMentioned) return []
	const prompt = textIn(question.prompt, course.language)
	return [{ key, belief, prompt, place: lessonsAbout(course, question)[0] ?? null, band, share: count / of }]
}

/** The misconceptions that wrong options of a question show; those of the chosen ones when an answer is given. */
function misconceptionsIn(question: Question, chosen?: readonly string[]): string[] {
	if (question.kind === 'order' || question.kind === 'match') return []
	return question.options.flatMap(({ id, correct, misconception }) =>
		!correct && misconception && (!chosen || chosen.includes(id)) ? [misconception] : [],
	)
}

function mostOften(counts: ReadonlyMap<Question, number>): Question | undefined {
	return [...counts].sort(([one, n], [other, m]) => m - n || (one.id < other.id ? -1 : 1))[0]?.[0]
}

function newTally(): Tally {
	return { asked: new Set(), missed: new Set() }
}

function orNew<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
	const value = map.get(key) ?? make()
	map.set(key, value)
	return value
}
