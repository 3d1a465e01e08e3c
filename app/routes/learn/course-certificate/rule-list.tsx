import { Link } from '@remix-run/react'
import { Icon } from '~/ui/icon'
import type { RuleToMeet } from './rules-to-meet'

/** Everything that the certificate takes, and what is left. */
export function RuleList({ rules, isNameConfirmed }: { rules: readonly RuleToMeet[]; isNameConfirmed: boolean }) {
	const all: RuleToMeet[] = [
		...rules,
		{
			text: 'Du har bekreftet navnet som skal trykkes',
			standing: '',
			isMet: isNameConfirmed,
			link: isNameConfirmed ? null : { to: '#navn', text: 'Bekreft navnet' },
		},
	]
	return (
		<ul className="rule-list">
			{all.map((rule) => (
				<li key={rule.text} data-met={rule.isMet}>
					<Icon name={rule.isMet ? 'check' : 'circle'} />
					<span>
						{rule.text}
						{rule.standing ? ` (${rule.standing})` : ''}
						<span className="visually-hidden">{rule.isMet ? ': på plass' : ': mangler'}</span>
					</span>
					{rule.link ? <Link to={rule.link.to}>{rule.link.text}</Link> : null}
				</li>
			))}
		</ul>
	)
}
