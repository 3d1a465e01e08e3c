import { expect, test } from 'vitest'
import { confidenceField, readConfidences, sureAndWrong } from './confidence'
import { everyKind, match, multiple, single, trueFalse } from './questions.fixture'

test('reads how sure each answer is, and leaves out what is no such word', () => {
	const form = new URLSearchParams([
		[confidenceField(single.id), 'sure'],
		[confidenceField(multiple.id), 'unsure'],
		[confidenceField(match.id), 'certain'],
	])

	expect(readConfidences(everyKind, form)).toEqual({ [single.id]: 'sure', [multiple.id]: 'unsure' })
})

test('finds what somebody was sure of and had wrong', () => {
	const answers = { [single.id]: ['a'], [multiple.id]: ['a'], [trueFalse.id]: ['false'] }
	const confidences = { [single.id]: 'sure', [multiple.id]: 'fairly', [trueFalse.id]: 'sure' } as const

	expect(sureAndWrong(everyKind, answers, confidences)).toEqual([single])
})
