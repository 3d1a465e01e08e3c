import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { OutcomeWay } from '~/domain/outcome-view'
import { counted, inPercent } from '../counted'
import { NorwegianDate } from '../norwegian-date'

/** Where the ways of an outcome lead: to the quiz for a learner, to the attendance of a day for a leader; null where there is nothing to open. */
export type OutcomeLinks = {
	readonly quiz: ((moduleSlug: string) => string) | null
	readonly day: ((dayId: string) => string) | null
}

/** What an outcome is met by, in words. */
export function MetBy({ way, links }: { way: OutcomeWay; links: OutcomeLinks }) {
	switch (way.kind) {
		case 'quiz':
			return (
				<>
					Quizen i modul {way.module.number}, {way.module.title}: {way.best ? inPercent(way.best) : ''} på det beste av{' '}
					{counted(way.tries, 'forsøk', 'forsøk')}
					{way.at ? (
						<>
							, <NorwegianDate at={way.at} />
						</>
					) : null}
				</>
			)
		case 'presence':
			return (
				<>
					Til stede på dag {way.courseDay} av kurset, <Days way={way} links={links} />
				</>
			)
		case 'sign-off':
			return way.signOff ? (
				<>
					Bekreftet av {way.signOff.signerName}, <NorwegianDate at={way.signOff.signedAt} />
					{way.signOff.note ? <span className="outcome-note">«{way.signOff.note}»</span> : null}
				</>
			) : null
	}
}

/** How an outcome that is missing can be met in this way. */
export function WayToMeet({ way, links }: { way: OutcomeWay; links: OutcomeLinks }) {
	switch (way.kind) {
		case 'quiz': {
			const needed = inPercent({ earned: Math.round(way.threshold * 100), total: 100 })
			const name = `quizen i modul ${way.module.number}, ${way.module.title}`
			return (
				<>
					{links.quiz ? (
						<>
							Ta <Link to={links.quiz(way.module.slug)}>{name}</Link>, og få minst {needed}
						</>
					) : (
						<>
							Minst {needed} på {name}
						</>
					)}
					{way.best ? ` (best til nå: ${inPercent(way.best)} av ${counted(way.tries, 'forsøk', 'forsøk')})` : ''}
				</>
			)
		}
		case 'presence':
			return way.days.some(({ isPresent }) => isPresent === false) ? (
				<>
					Oppmøte på dag {way.courseDay} av kurset er ført som fravær, <Days way={way} links={links} />. Er det feil,
					kan kurslederen rette det
				</>
			) : (
				<>
					Oppmøte på dag {way.courseDay} av kurset, <Days way={way} links={links} />. Det er ikke ført ennå
				</>
			)
		case 'sign-off':
			return <>Kurslederen bekrefter det, for eksempel etter en samtale</>
	}
}

function Days({ way, links }: { way: Extract<OutcomeWay, { kind: 'presence' }>; links: OutcomeLinks }) {
	return way.days.map(({ id, startsAt }, index): ReactNode => {
		const date = <NorwegianDate at={startsAt} />
		return (
			<span key={startsAt}>
				{index > 0 ? ' og ' : ''}
				{id && links.day ? <Link to={links.day(id)}>{date}</Link> : date}
			</span>
		)
	})
}
