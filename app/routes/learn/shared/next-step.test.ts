import { expect, test } from 'vitest'
import { smallCourse } from '~/domain/course.fixture'
import type { NextStep } from '~/domain/progress'
import { inLanguage } from '~/i18n/language-at-hand'
import { stepAfterQuiz } from './neighbours'
import { nextStepLink, stepToTake } from './next-step'

const [module] = smallCourse.modules
const [lesson] = module?.lessons ?? []
if (!module || !lesson) throw new Error('The small course has no lesson')

test('a lesson keeps the language of its text, whatever the page is read in', () => {
	const next: NextStep = { kind: 'lesson', module, lesson, passage: 'midten' }

	expect(inLanguage('en', () => stepToTake(smallCourse, next, { hasBegun: false, isCertified: false }))).toEqual({
		to: '/kurs/lite-kurs/modul-1/leksjon-1#midten',
		text: 'Leksjon 1',
		language: 'nb',
		means: 'begin',
	})
})

test('a step that the portal names is named in the reader’s language', () => {
	const quiz: NextStep = { kind: 'quiz', module }

	expect(nextStepLink(smallCourse, quiz)).toMatchObject({ text: 'quiz til modul 1', language: null })
	expect(inLanguage('nn', () => nextStepLink(smallCourse, { kind: 'final-test' }).text)).toBe('sluttprøva')
	expect(inLanguage('en', () => nextStepLink(smallCourse, quiz).text)).toBe('the quiz for module 1')
})

test('a certificate is fetched once, and seen from then on', () => {
	const means = (isCertified: boolean) =>
		stepToTake(smallCourse, { kind: 'certificate' }, { hasBegun: true, isCertified }).means

	expect([false, true].map(means)).toEqual(['fetchCertificate', 'seeCertificate'])
})

test('after a quiz comes the next module, and after the last one the final test', () => {
	expect(stepAfterQuiz(smallCourse, 1)).toMatchObject({ text: 'Modul 2', language: 'nb', module: 2 })
	expect(inLanguage('en', () => stepAfterQuiz(smallCourse, 2).text)).toBe('Final test')
})
