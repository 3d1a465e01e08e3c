import type { ReactNode } from 'react'
import type { OutcomeView } from '~/domain/outcome-view'
import { outcomeListWords } from '~/i18n/outcome-list'
import { Icon } from '../icon'
import { Tag } from '../tag'
import { MetBy, type OutcomeLinks, WayToMeet } from './outcome-way'

/** The anchor of an outcome in the list. */
export const outcomeAnchor = (id: string) => `mal-${id}`

/**
 * Every outcome of the course: met or not, by what, and every way to what is missing. Learner and leader see the very
 * same; `actionFor` is what a leader can do about one.
 */
export function OutcomeList({
	outcomes,
	links,
	language,
	actionFor,
}: {
	outcomes: readonly OutcomeView[]
	links: OutcomeLinks
	/** The language of the outcomes' texts. */
	language: string
	actionFor?: (outcome: OutcomeView) => ReactNode
}) {
	const { met, missing } = outcomeListWords()
	return (
		<ul className="outcome-list">
			{outcomes.map((outcome) => (
				<li key={outcome.id} id={outcomeAnchor(outcome.id)} data-met={outcome.isMet}>
					<Icon name={outcome.isMet ? 'check' : 'circle'} />
					<div>
						<p className="outcome-text">
							<span lang={language}>{outcome.text}</span>{' '}
							<Tag tone={outcome.isMet ? 'success' : 'neutral'}>{outcome.isMet ? met : missing}</Tag>
						</p>
						<Ways outcome={outcome} links={links} language={language} />
						{actionFor?.(outcome)}
					</div>
				</li>
			))}
		</ul>
	)
}

function Ways({
	outcome: { isMet, ways },
	links,
	language,
}: {
	outcome: OutcomeView
	links: OutcomeLinks
	language: string
}) {
	const { noModule, oneIsEnough } = outcomeListWords()
	const shown = isMet ? ways.filter((way) => way.isMet) : ways
	if (shown.length === 0) return <p className="soft">{noModule}</p>
	return (
		<>
			{isMet ? null : <p className="soft">{oneIsEnough}</p>}
			<ul className="outcome-ways">
				{shown.map((way) => (
					<li
						key={way.kind === 'quiz' ? way.module.slug : way.kind === 'presence' ? way.courseDay : way.kind}
						className="sentence"
					>
						{isMet ? (
							<MetBy way={way} links={links} language={language} />
						) : (
							<WayToMeet way={way} links={links} language={language} />
						)}
					</li>
				))}
			</ul>
		</>
	)
}
