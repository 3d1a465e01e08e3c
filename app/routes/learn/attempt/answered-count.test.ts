import { expect, test } from 'vitest'
import type { OptionId, QuestionId } from '~/domain/ids'
import { answeredCount } from './answered-count'

const options = [
	{ id: 'a' as OptionId, text: 'Rommet' },
	{ id: 'b' as OptionId, text: 'Datoen' },
]
const questions = [
	{ id: 'valg' as QuestionId, kind: 'single' as const, options },
	{ id: 'plass' as QuestionId, kind: 'order' as const, options },
]

test('a question counts as answered when nothing in it is left open', () => {
	const form = new FormData()
	expect(answeredCount(questions, form)).toBe(0)

	form.set('svar.valg', 'a')
	form.set('svar.plass.a', '1')
	form.set('svar.plass.b', '')
	expect(answeredCount(questions, form)).toBe(1)

	form.set('svar.plass.b', '2')
	expect(answeredCount(questions, form)).toBe(2)
})
