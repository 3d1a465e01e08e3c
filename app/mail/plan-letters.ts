import type { PlanVerdict } from '~/domain/plan-review'
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
	const again = isChange ? ' på nytt' : ''
	const where = 'står på siden med planen din. Vi sender det ikke i e-post, for det er bare til deg.'
	return verdict === 'approved'
		? composeLetter({
				subject: 'Planen din er godkjent',
				before: [
					`Kurslederen har lest planen du leverte i «${courseTitle}»${again}, og den er godkjent.`,
					...(hasComment ? [`Kurslederen har også skrevet noe til deg. Det ${where}`] : []),
				],
				link: { label: 'Se planen', url },
				after: ['Planen er fortsatt din. Du kan skrive videre på den så lenge du vil.'],
			})
		: composeLetter({
				subject: 'Kurslederen ber om litt mer i planen din',
				before: [
					`Kurslederen har lest planen du leverte i «${courseTitle}»${again}, og ber om litt mer før den kan godkjennes.`,
					`Hva det gjelder, ${where}`,
				],
				link: { label: 'Les svaret og skriv videre', url },
				after: ['Når du har skrevet det du vil legge til, leverer du en ny kopi.'],
			})
}
