import { listed } from '~/i18n/amounts'
import { capitalised } from '~/i18n/capitalised'
import { missingWords } from '~/i18n/missing'
import { type RuleStanding, ruleStandings } from './certificate'
import type { CertificateRules } from './certificate-rules'
import type { Course, Module } from './course'
import { asOf } from './course-version'
import type { ModuleId } from './ids'
import { outcomeLedger } from './outcome-ledger'
import { type ParticipantFacts, wayOf } from './participant'
import { standingOf } from './progress'
import { reaches } from './quiz/grade'

/** What is needed to say what somebody lacks: the certificate that is in sight, and what was looked at. */
export type MissingContext = {
	readonly course: Course
	readonly rules: CertificateRules
	readonly now: Date
	/** Modules in which the participant has opened a lesson. */
	readonly opened: ReadonlySet<ModuleId>
	/** Whether they hold the certificate already. */
	readonly isCertified: boolean
}

/**
 * What somebody lacks for the certificate, as one sentence without a full stop: `Har ikke åpnet modul 3, mangler
 * sluttprøven og quiz i modul 2 og 5, og var borte dag 2`. Who lacks nothing is told what happens next.
 */
export function missingInWords(participant: ParticipantFacts, context: MissingContext): string {
	return whatIsMissing(participant, context).text
}

/** As `missingInWords`, with whether there is nothing left to do for them. */
export function whatIsMissing(
	participant: ParticipantFacts,
	context: MissingContext,
): { text: string; isNothing: boolean } {
	const { course, rules, isCertified } = context
	const words = missingWords().done
	const nothing = (text: string) => ({ text, isNothing: true })
	if (isCertified) return nothing(rules.kind === 'course' ? words.certificate : words.certified)
	const standings = ruleStandings(course, rules, participant.facts, wayOf(participant))
	const phrases = standings
		.filter(({ isMet }) => !isMet)
		.flatMap((standing) => phrasesFor(standing, participant, context))
	if (phrases.length > 0) return { text: asSentence(inOneBreath(phrases)), isNothing: false }
	if (rules.issued === 'on-approval') return nothing(words.mayBeCertified)
	return participant.facts.printedName ? nothing(words.nothing) : { text: words.nameUnconfirmed, isNothing: false }
}

/** A whole clause, or a thing that is lacking, perhaps in some modules: such are listed after one verb. */
type Phrase = string | { readonly lacks: string; readonly inModules?: true }

function phrasesFor(standing: RuleStanding, participant: ParticipantFacts, context: MissingContext): Phrase[] {
	const words = missingWords()
	const { facts, run } = participant
	const course = asOf(context.course, facts.courseVersion)
	const passes = (quiz: Course['finalTest'], at: number) => {
		const { best } = standingOf(quiz, facts.attempts)
		return best !== null && reaches(best, at)
	}
	switch (standing.rule.kind) {
		case 'lessons-completed':
			return lessonPhrases(course, participant, context.opened)
		case 'module-quizzes-passed': {
			const { at } = standing.rule
			const modules = modulesInWords(course, ({ quiz }) => !passes(quiz, at))
			return [{ lacks: words.quizzes(modules), inModules: true }]
		}
		case 'final-test-passed':
			return [{ lacks: words.finalTest }]
		case 'evaluation-offered':
			return [{ lacks: words.evaluation }]
		case 'present-every-day':
			return presencePhrases(participant, context.now)
		case 'present-or-digital-approved':
			return run.days.length === 0 ? [{ lacks: words.digitalForm }] : presencePhrases(participant, context.now)
		case 'outcomes-met': {
			const ledger = outcomeLedger(context.course, facts, { run, at: standing.rule.at })
			const unmet = new Set(ledger.flatMap(({ isMet, outcome }) => (isMet ? [] : [outcome.id])))
			const modules = modulesInWords(course, ({ outcomes }) => outcomes.some((id) => unmet.has(id)))
			return [{ lacks: words.outcomes(modules), inModules: true }]
		}
		case 'assignment-approved':
			return [words.plan[run.assignment]]
	}
}

function lessonPhrases(course: Course, { facts }: ParticipantFacts, opened: ReadonlySet<ModuleId>): Phrase[] {
	const words = missingWords()
	const isDone = (lesson: Module['lessons'][number]) => facts.completedLessons.has(lesson.id)
	const isUnopened = ({ id, lessons }: Module) => lessons.length > 0 && !opened.has(id) && !lessons.some(isDone)
	const isHalf = (module: Module) => !isUnopened(module) && !module.lessons.every(isDone)
	const [unopened, half] = [course.modules.filter(isUnopened), course.modules.filter(isHalf)]
	return [
		...(unopened.length > 0 ? [words.notOpened(modulesInWords(course, isUnopened))] : []),
		...(half.length > 0 ? [{ lacks: words.lessons(modulesInWords(course, isHalf)), inModules: true as const }] : []),
	]
}

function presencePhrases({ run }: ParticipantFacts, now: Date): string[] {
	const words = missingWords()
	if (run.days.length === 0) return [words.noDays]
	const days = (isSo: (day: (typeof run.days)[number]) => boolean) => run.days.filter(isSo).map(({ number }) => number)
	const isComing = (startsAt: string) => startsAt > now.toISOString()
	const absent = days(({ isPresent }) => isPresent === false)
	const unmarked = days(({ isPresent, startsAt }) => isPresent === null && !isComing(startsAt))
	const coming = days(({ isPresent, startsAt }) => isPresent === null && isComing(startsAt))
	return [
		...(absent.length > 0 ? [words.absent(daysInWords(absent))] : []),
		...(unmarked.length > 0 ? [words.unmarked(daysInWords(unmarked))] : []),
		...(coming.length > 0 ? [words.coming(daysInWords(coming))] : []),
	]
}

function modulesInWords({ modules }: Course, isMissing: (module: Module) => boolean): string {
	const numbers = modules.filter(isMissing).map(({ number }) => number)
	const words = missingWords()
	if (numbers.length === modules.length && numbers.length > 1) return words.allModules
	return words.modules(numbersInWords(numbers), numbers.length === 1)
}

function daysInWords(numbers: readonly number[]): string {
	return missingWords().days(numbersInWords(numbers), numbers.length === 1)
}

/** Rising numbers in words: `2`, `2 og 5`, `1, 2 og 5`; three or more in a row as `3 til 8`. */
export function numbersInWords(numbers: readonly number[]): string {
	const runs: number[][] = []
	for (const number of numbers) {
		const last = runs.at(-1)
		if (last && last.at(-1) === number - 1) last.push(number)
		else runs.push([number])
	}
	const { range } = missingWords()
	const inWords = ([first = 0, ...rest]: number[]) =>
		rest.length > 1 ? [range(first, rest.at(-1) ?? first)] : [first, ...rest].map(String)
	return listed(runs.flatMap(inWords))
}

/**
 * The clauses, each once, with what is lacking as one of them, where the first of it stood. What is in modules comes last
 * in it: «quiz i modul 2 og sluttprøven» could be read as if the test were in there too.
 */
function inOneBreath(phrases: readonly Phrase[]): string[] {
	const lacking = phrases.flatMap((phrase) => (typeof phrase === 'string' ? [] : [phrase]))
	const bare = lacking.filter(({ inModules }) => !inModules)
	const within = lacking.filter(({ inModules }) => inModules)
	const clause = missingWords().lacks(listed([...bare, ...within].map(({ lacks }) => lacks)))
	return [...new Set(phrases.map((phrase) => (typeof phrase === 'string' ? phrase : clause)))]
}

function asSentence(phrases: readonly string[]): string {
	const words = missingWords()
	const [one = '', other = ''] = phrases
	const last = phrases.at(-1) ?? ''
	const text =
		phrases.length > 2
			? words.several(phrases.slice(0, -1).join(', '), last)
			: phrases.length === 2
				? words.two(one, other)
				: one
	return capitalised(text)
}
