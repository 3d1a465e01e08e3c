import { aboutHowLong } from '~/i18n/norwegian-time'
import { standingWords } from '~/i18n/standing'
import { ProgressBar } from '../progress-bar'

/** How many steps of a course somebody has done, and how long there is to read still. */
export function Standing({
	stepsDone,
	stepsTotal,
	minutesLeft,
}: {
	stepsDone: number
	stepsTotal: number
	minutesLeft: number
}) {
	const words = standingWords()
	const text =
		minutesLeft > 0
			? words.stepsAndReading(stepsDone, stepsTotal, aboutHowLong(minutesLeft))
			: words.steps(stepsDone, stepsTotal)
	return <ProgressBar label={words.youHaveDone} value={stepsDone} max={stepsTotal} text={text} />
}
