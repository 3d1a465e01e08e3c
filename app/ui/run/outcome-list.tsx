import type { ReactNode } from 'react'
import type { OutcomeView } from '~/domain/outcome-view'
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
	return (
		<ul className="outcome-list">
			{outcomes.map((outcome) => (
				<li key={outcome.id} id={outcomeAnchor(outcome.id)} data-met={outcome.isMet}>
					<Icon name={outcome.isMet ? 'check' : 'circle'} />
					<div>
						<p className="outcome-text">
							<span lang={language}>{outcome.text}</span>{' '}
							<Tag tone={outcome.isMet ? 'success' : 'neutral'}>{outcome.isMet ? 'På plass' : 'Mangler'}</Tag>
						</p>
						<Ways outcome={outcome} links={links} />
						{actionFor?.(outcome)}
					</div>
				</li>
			))}
		</ul>
	)
}

function Ways({ outcome: { isMet, ways }, links }: { outcome: OutcomeView; links: OutcomeLinks }) {
	const shown = isMet ? ways.filter((way) => way.isMet) : ways
	if (shown.length === 0) return <p className="soft">Målet hører ikke til noen modul du har.</p>
	return (
		<>
			{isMet ? null : <p className="soft">Én av disse er nok:</p>}
			<ul className="outcome-ways">
				{shown.map((way) => (
					<li key={way.kind === 'quiz' ? way.module.slug : way.kind === 'presence' ? way.courseDay : way.kind}>
						{isMet ? <MetBy way={way} links={links} /> : <WayToMeet way={way} links={links} />}
					</li>
				))}
			</ul>
		</>
	)
}
