import type { NextStep } from '~/domain/progress'
import { courseCertificatePath, evaluationPath, lessonPath, quizPath } from '~/ui/paths'

/** Where the next step is, and what stands on its button. */
export function nextStepButton(
	course: { slug: string },
	next: NextStep,
	hasBegun: boolean,
): { to: string; text: string } {
	const { to, text } = nextStepLink(course, next)
	if (next.kind === 'certificate') return { to, text: 'Hent kursbeviset' }
	return { to, text: `${hasBegun ? 'Fortsett' : 'Begynn'}: ${text}` }
}

/** Where the next step is, and what it is called. */
export function nextStepLink(course: { slug: string }, next: NextStep): { to: string; text: string } {
	switch (next.kind) {
		case 'lesson': {
			const passage = next.passage ? `#${next.passage}` : ''
			return { to: lessonPath(course, next.module, next.lesson) + passage, text: next.lesson.title }
		}
		case 'quiz':
			return { to: quizPath(course, next.module), text: `quiz til modul ${next.module.number}` }
		case 'final-test':
			return { to: quizPath(course, null), text: 'sluttprøven' }
		case 'evaluation':
			return { to: evaluationPath(course), text: 'kursevalueringen' }
		case 'certificate':
			return { to: courseCertificatePath(course), text: 'kursbeviset' }
	}
}
