import type { Language } from '~/domain/language'
import { courseStepsWords } from '~/i18n/course-steps'
import { standingWords } from '~/i18n/standing'
import { FillingRing } from '../circle-of-chairs'
import { Rich } from '../rich'
import { Standing } from './standing'
import { StepButton, type StepToTake } from './step-button'

/** Where somebody is in a course: how much is done, the module that it goes on in (null after the last), and the step to take. */
export type Whereabouts = {
	stepsDone: number
	stepsTotal: number
	minutesLeft: number
	modulesDone: number
	modulesTotal: number
	place: { number: number; title: string; language: Language } | null
	next: StepToTake
}

/** Where one is in a course, as a drawing and in words, and the one way on. */
export function WhereYouAre({ where }: { where: Whereabouts }) {
	const words = standingWords()
	const { place, next, modulesDone, modulesTotal } = where
	const isAtEnd = next.means === 'fetchCertificate' || next.means === 'seeCertificate'
	return (
		<div className="where">
			<FillingRing done={modulesDone} total={modulesTotal} />
			<div className="where-words">
				<p className="where-place">
					<small>{isAtEnd ? words.atTheEnd : words.youAreHere}</small>
					<strong>
						{place ? (
							<Rich
								text={courseStepsWords().moduleTitled(place.number)}
								title={() => <span lang={place.language}>{place.title}</span>}
							/>
						) : (
							words.end[isAtEnd ? 'done' : 'left']
						)}
					</strong>
				</p>
				<Standing {...where} />
				<p>
					<StepButton step={next} />
				</p>
			</div>
		</div>
	)
}
