import type { Language } from '~/domain/language'
import { courseStepsWords } from '~/i18n/course-steps'
import { ButtonLink } from '../button'
import { Rich } from '../rich'

/** The step to take now: where it is, what it is called, and in which language when the course gives the name. */
export type StepToTake = {
	to: string
	text: string
	language: Language | null
	/** What one does by taking it. */
	means: 'begin' | 'goOn' | 'fetchCertificate' | 'seeCertificate'
}

/** The way on to the next step. */
export function StepButton({ step: { to, text, language, means } }: { step: StepToTake }) {
	return (
		<ButtonLink to={to}>
			<span>
				<Rich text={courseStepsWords()[means]} step={() => <span lang={language ?? undefined}>{text}</span>} />
			</span>
		</ButtonLink>
	)
}
