import type { EvaluationQuestion } from '~/domain/course'
import { evaluationWords } from '~/i18n/evaluation'
import type { FormErrors } from '~/lib/form.server'

/** The longest free text, in characters. */
const longestText = 4_000

type ReadEvaluation =
	| { ok: true; answers: Record<string, string | number> }
	| { ok: false; errors: FormErrors; typed: Record<string, string> }

/** Reads the answers by question id. Any question may be left out, but not all of them: an empty evaluation says nothing. */
export function readEvaluation(questions: readonly EvaluationQuestion[], form: FormData): ReadEvaluation {
	const words = evaluationWords()
	const answers: Record<string, string | number> = {}
	const typed: Record<string, string> = {}
	const errors: FormErrors = {}
	for (const { id, kind } of questions) {
		const given = String(form.get(id) ?? '').trim()
		if (!given) continue
		typed[id] = given
		if (kind === 'scale' && /^[1-5]$/.test(given)) answers[id] = Number(given)
		if (kind === 'text') answers[id] = given
		if (given.length > longestText) errors[id] = words.tooLong(longestText)
	}
	const first = questions[0]
	if (Object.keys(answers).length === 0 && first) {
		errors[first.id] = words.nothingAnswered
	}
	return Object.keys(errors).length > 0 ? { ok: false, errors, typed } : { ok: true, answers }
}
