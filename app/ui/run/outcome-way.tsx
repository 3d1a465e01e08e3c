import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { unknownLanguage } from '~/domain/language'
import type { OutcomeWay } from '~/domain/outcome-view'
import { inPercent, listed, shareInPercent } from '~/i18n/amounts'
import { outcomeListWords } from '~/i18n/outcome-list'
import { NorwegianDate } from '../norwegian-date'
import { Rich } from '../rich'

/** Where the ways of an outcome lead: to the quiz for a learner, to the attendance of a day for a leader; null where there is nothing to open. */
export type OutcomeLinks = {
	readonly quiz: ((moduleSlug: string) => string) | null
	readonly day: ((dayId: string) => string) | null
}

/** `language` is that of the modules' titles. */
type WayProps = { way: OutcomeWay; links: OutcomeLinks; language: string }

/** What an outcome is met by, in words. */
export function MetBy({ way, links, language }: WayProps) {
	const words = outcomeListWords().metBy
	switch (way.kind) {
		case 'quiz': {
			const { module, best, tries, at } = way
			const sentence = at ? words.quizOn : words.quiz
			return (
				<Rich
					text={sentence(module.number, best ? inPercent(best) : '', tries)}
					module={() => <span lang={language}>{module.title}</span>}
					date={() => (at ? <NorwegianDate at={at} /> : null)}
				/>
			)
		}
		case 'presence':
			return <Rich text={words.presence(way.courseDay)} days={() => <Days way={way} links={links} />} />
		case 'sign-off': {
			const { signOff } = way
			if (!signOff) return null
			return (
				<>
					<Rich
						text={words.signOff}
						who={() => signOff.signerName}
						date={() => <NorwegianDate at={signOff.signedAt} />}
					/>
					{signOff.note ? (
						<span className="outcome-note" lang={unknownLanguage}>
							{words.note(signOff.note)}
						</span>
					) : null}
				</>
			)
		}
	}
}

/** How an outcome that is missing can be met in this way. */
export function WayToMeet({ way, links, language }: WayProps) {
	const words = outcomeListWords().wayTo
	switch (way.kind) {
		case 'quiz': {
			const { module, threshold, best, tries } = way
			const toQuiz = links.quiz?.(module.slug)
			const sentence = toQuiz ? words.takeQuiz : words.quiz
			return (
				<>
					<Rich
						text={sentence(module.number, shareInPercent(threshold))}
						quiz={(text) => (toQuiz ? <Link to={toQuiz}>{text}</Link> : text)}
						module={() => <span lang={language}>{module.title}</span>}
					/>
					{best ? ` ${words.bestSoFar(inPercent(best), tries)}` : ''}
				</>
			)
		}
		case 'presence': {
			return <Rich text={words[presenceOf(way.days)](way.courseDay)} days={() => <Days way={way} links={links} />} />
		}
		case 'sign-off':
			return words.signOff
	}
}

/** How it stands with presence that is still wanted: put down as absent, to come, or not put down. */
function presenceOf(days: PresenceWay['days']): 'absent' | 'toCome' | 'presence' {
	if (days.some(({ isPresent }) => isPresent === false)) return 'absent'
	return days.some(({ isToCome }) => isToCome) ? 'toCome' : 'presence'
}

type PresenceWay = Extract<OutcomeWay, { kind: 'presence' }>

function Days({ way, links }: { way: PresenceWay; links: OutcomeLinks }) {
	const marks = way.days.map(({ id, startsAt }, index): [string, () => ReactNode] => [
		`day${index}`,
		() => <Day startsAt={startsAt} to={id && links.day ? links.day(id) : null} />,
	])
	return <Rich text={listed(marks.map(([mark]) => `<${mark}></${mark}>`))} {...Object.fromEntries(marks)} />
}

function Day({ startsAt, to }: { startsAt: string; to: string | null }) {
	const date = <NorwegianDate at={startsAt} />
	return to ? <Link to={to}>{date}</Link> : date
}
