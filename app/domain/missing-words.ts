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
 * What somebody lacks for the certificate, as one sentence without a full stop: `Har ikke åpnet modul 3, mangler quiz i
 * modul 2 og 5, og var borte dag 2`. Who lacks nothing is told what happens next.
 */
export function missingInWords(participant: ParticipantFacts, context: MissingContext): string {
	const { course, rules, isCertified } = context
	if (isCertified) return rules.kind === 'course' ? 'Ingenting, har fått kursbeviset' : 'Ingenting, er sertifisert'
	const standings = ruleStandings(course, rules, participant.facts, wayOf(participant))
	const phrases = standings
		.filter(({ isMet }) => !isMet)
		.flatMap((standing) => phrasesFor(standing, participant, context))
	if (phrases.length > 0) return asSentence([...new Set(phrases)])
	if (rules.issued === 'on-approval') return 'Ingenting, kan sertifiseres'
	return participant.facts.printedName ? 'Ingenting' : 'Har ikke bekreftet navnet som skal stå på kursbeviset'
}

function phrasesFor(standing: RuleStanding, participant: ParticipantFacts, context: MissingContext): string[] {
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
			return [`mangler quiz i ${modulesInWords(course, ({ quiz }) => !passes(quiz, at))}`]
		}
		case 'final-test-passed':
			return ['mangler sluttprøven']
		case 'evaluation-offered':
			return ['har ikke svart på eller hoppet over kursevalueringen']
		case 'present-every-day':
			return presencePhrases(participant, context.now)
		case 'present-or-digital-approved':
			return run.days.length === 0 ? ['mangler godkjent digital form'] : presencePhrases(participant, context.now)
		case 'outcomes-met': {
			const ledger = outcomeLedger(context.course, facts, { run, at: standing.rule.at })
			const unmet = new Set(ledger.flatMap(({ isMet, outcome }) => (isMet ? [] : [outcome.id])))
			return [`mangler læringsmål i ${modulesInWords(course, ({ outcomes }) => outcomes.some((id) => unmet.has(id)))}`]
		}
		case 'assignment-approved':
			return [assignmentPhrases[run.assignment]]
	}
}

const assignmentPhrases = {
	none: 'har ikke levert planen',
	waiting: 'planen venter på svar fra kursleder',
	'more-wanted': 'er bedt om mer i planen',
	approved: 'planen er godkjent',
} as const

function lessonPhrases(course: Course, { facts }: ParticipantFacts, opened: ReadonlySet<ModuleId>): string[] {
	const isDone = (lesson: Module['lessons'][number]) => facts.completedLessons.has(lesson.id)
	const isUnopened = ({ id, lessons }: Module) => lessons.length > 0 && !opened.has(id) && !lessons.some(isDone)
	const isHalf = (module: Module) => !isUnopened(module) && !module.lessons.every(isDone)
	const [unopened, half] = [course.modules.filter(isUnopened), course.modules.filter(isHalf)]
	return [
		...(unopened.length > 0 ? [`har ikke åpnet ${modulesInWords(course, isUnopened)}`] : []),
		...(half.length > 0 ? [`mangler leksjoner i ${modulesInWords(course, isHalf)}`] : []),
	]
}

function presencePhrases({ run }: ParticipantFacts, now: Date): string[] {
	if (run.days.length === 0) return ['har ingen kursdager å møte på']
	const days = (isSo: (day: (typeof run.days)[number]) => boolean) => run.days.filter(isSo).map(({ number }) => number)
	const isComing = (startsAt: string) => startsAt > now.toISOString()
	const absent = days(({ isPresent }) => isPresent === false)
	const unmarked = days(({ isPresent, startsAt }) => isPresent === null && !isComing(startsAt))
	const coming = days(({ isPresent, startsAt }) => isPresent === null && isComing(startsAt))
	return [
		...(absent.length > 0 ? [`var borte dag ${numbersInWords(absent)}`] : []),
		...(unmarked.length > 0 ? [`oppmøte er ikke ført for dag ${numbersInWords(unmarked)}`] : []),
		...(coming.length > 0 ? [`har dag ${numbersInWords(coming)} igjen`] : []),
	]
}

function modulesInWords({ modules }: Course, isMissing: (module: Module) => boolean): string {
	const numbers = modules.filter(isMissing).map(({ number }) => number)
	if (numbers.length === modules.length && numbers.length > 1) return 'alle modulene'
	return `modul ${numbersInWords(numbers)}`
}

/** Rising numbers in words: `2`, `2 og 5`, `1, 2 og 5`; three or more in a row as `3 til 8`. */
export function numbersInWords(numbers: readonly number[]): string {
	const runs: number[][] = []
	for (const number of numbers) {
		const last = runs.at(-1)
		if (last && last.at(-1) === number - 1) last.push(number)
		else runs.push([number])
	}
	return joined(
		runs.flatMap((run) => (run.length > 2 ? [`${run[0]} til ${run.at(-1)}`] : run.map(String))),
		' og ',
	)
}

function asSentence(phrases: readonly string[]): string {
	const text = joined(phrases, phrases.length > 2 ? ', og ' : ' og ')
	return text.charAt(0).toUpperCase() + text.slice(1)
}

function joined(parts: readonly string[], lastGlue: string): string {
	return parts.length < 2 ? (parts[0] ?? '') : parts.slice(0, -1).join(', ') + lastGlue + parts.at(-1)
}
