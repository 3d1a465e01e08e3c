import type { Language } from '~/domain/language'
import type { NextStep } from '~/domain/progress'
import { courseStepsWords } from '~/i18n/course-steps'
import type { StepToTake } from '~/ui/course/step-button'
import { courseCertificatePath, evaluationPath, lessonPath, quizPath } from '~/ui/paths'

/** A step by its name, with the language of a name that the course gives. */
type NamedStep = { to: string; text: string; language: Language | null }

/** The next step with what its button says. */
export function stepToTake(
	course: { slug: string },
	next: NextStep,
	{ hasBegun, isCertified }: { hasBegun: boolean; isCertified: boolean },
): StepToTake {
	const ofCertificate = isCertified ? 'seeCertificate' : 'fetchCertificate'
	const means = next.kind === 'certificate' ? ofCertificate : hasBegun ? 'goOn' : 'begin'
	return { ...nextStepLink(course, next), means }
}

/** Where the next step is, and what it is called within a sentence. */
export function nextStepLink(course: { slug: string }, next: NextStep): NamedStep {
	const words = courseStepsWords().inSentence
	switch (next.kind) {
		case 'lesson': {
			const { module, lesson, passage } = next
			const anchor = passage ? `#${passage}` : ''
			return { to: lessonPath(course, module, lesson) + anchor, text: lesson.title, language: lesson.bodyLanguage }
		}
		case 'quiz':
			return named(quizPath(course, next.module), words.quizOfModule(next.module.number))
		case 'final-test':
			return named(quizPath(course, null), words.finalTest)
		case 'evaluation':
			return named(evaluationPath(course), words.evaluation)
		case 'certificate':
			return named(courseCertificatePath(course), words.certificate)
	}
}

function named(to: string, text: string): NamedStep {
	return { to, text, language: null }
}
