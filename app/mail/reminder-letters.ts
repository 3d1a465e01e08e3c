import type { RunDay } from '~/domain/course-run'
import { capitalised } from '~/i18n/capitalised'
import { norwegianClocks, norwegianDayOfThisYear } from '~/i18n/norwegian-time'
import { reminderLettersWords } from '~/i18n/reminder-letters'
import { runMessageLettersWords } from '~/i18n/run-message-letters'
import { timesWords } from '~/i18n/times'
import { composeLetter, type Letter } from './compose'
import type { Link } from './letter-markup'
import { whereLines } from './run-days'

type About = {
	runTitle: string
	/** Where to go on: the course's page, or where a place is claimed by its code. */
	link: Link
	stopUrl: string
}

/** That a day is near: when, where, and the link to it. Days that follow soon after are told along. */
export function daySoonLetter({ runTitle, days, link, stopUrl }: About & { days: readonly RunDay[] }): Letter {
	const words = reminderLettersWords().daySoon
	const [first] = days
	const when = first ? capitalised(norwegianDayOfThisYear(first.startsAt)) : ''
	return composeLetter({
		subject: words.subject(when, runTitle),
		before: [words.begin(runTitle), ...days.map(dayInWords), words.cannotCome],
		link,
		after: [],
		wayOut: wayOut(stopUrl),
		linksInTexts: true,
	})
}

/** To somebody who has opened nothing yet, a week after they got their seat. */
export function notBegunLetter({ runTitle, link, stopUrl }: About): Letter {
	const { subject, begin, inTheWay } = reminderLettersWords().notBegun
	return composeLetter({ subject, before: [begin(runTitle)], link, after: [inTheWay], wayOut: wayOut(stopUrl) })
}

/** To somebody who began and has not been there for two weeks. */
export function goneQuietLetter({ runTitle, link, stopUrl }: About): Letter {
	const { subject, begin, busy } = reminderLettersWords().goneQuiet
	return composeLetter({ subject, before: [begin(runTitle)], link, after: [busy], wayOut: wayOut(stopUrl) })
}

/** To a participant of a run that is over, who has not settled the evaluation. */
export function evaluateLetter({ runTitle, link, stopUrl }: About): Letter {
	const { subject, begin, anonymous } = reminderLettersWords().evaluate
	return composeLetter({ subject, before: [begin(runTitle), anonymous], link, after: [], wayOut: wayOut(stopUrl) })
}

function wayOut(url: string): Link {
	return { label: runMessageLettersWords().stop, url }
}

function dayInWords({ startsAt, endsAt, place, link }: RunDay): string {
	const when = timesWords().moment(norwegianDayOfThisYear(startsAt), norwegianClocks(startsAt, endsAt))
	return [capitalised(when), ...whereLines({ place, link })].join('\n')
}
