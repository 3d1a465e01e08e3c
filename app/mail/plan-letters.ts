import type { PlanVerdict } from '~/domain/plan-review'
import { planLettersWords } from '~/i18n/plan-letters'
import { composeLetter, type Letter } from './compose'

/**
 * To a learner whose plan a leader has read. What the leader wrote stands on the portal and not in the letter: a mailbox
 * may be read by others.
 */
export function planReviewedLetter({
	courseTitle,
	verdict,
	hasComment,
	isChange,
	url,
}: {
	courseTitle: string
	verdict: PlanVerdict
	hasComment: boolean
	/** Whether something was said of the same copy before. */
	isChange: boolean
	url: string
}): Letter {
	const { approved, moreWanted } = planLettersWords()
	const words = verdict === 'approved' ? approved : moreWanted
	const read = isChange ? words.readAgain(courseTitle) : words.read(courseTitle)
	return composeLetter({
		subject: words.subject,
		before: [read, ...(hasComment || verdict !== 'approved' ? [words.comment] : [])],
		link: { label: words.link, url },
		after: [verdict === 'approved' ? approved.stillYours : moreWanted.handInAgain],
	})
}
