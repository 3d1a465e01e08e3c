import { Link } from '@remix-run/react'
import { courseCertificateWords } from '~/i18n/course-certificate'
import { Icon } from '~/ui/icon'
import { ProgressBar } from '~/ui/progress-bar'
import type { RuleToMeet } from './rules-to-meet'

/** Everything that the certificate takes, and what is left. */
export function RuleList({ rules, isNameConfirmed }: { rules: readonly RuleToMeet[]; isNameConfirmed: boolean }) {
	const { met, missing, name, inPlace, countInPlace } = courseCertificateWords()
	const all: RuleToMeet[] = [
		...rules,
		{
			text: name.demand,
			standing: '',
			isMet: isNameConfirmed,
			link: isNameConfirmed ? null : { to: '#navn', text: name.confirm },
		},
	]
	const metCount = all.filter(({ isMet }) => isMet).length
	return (
		<>
			<ProgressBar label={inPlace} value={metCount} max={all.length} text={countInPlace(metCount, all.length)} />
			<ul className="rule-list">
				{all.map((rule) => (
					<li key={rule.text} data-met={rule.isMet}>
						<Icon name={rule.isMet ? 'check' : 'circle'} />
						<span>
							{rule.text}
							{rule.standing ? ` (${rule.standing})` : ''}
							<span className="visually-hidden">{`: ${rule.isMet ? met : missing}`}</span>
						</span>
						{rule.link ? <Link to={rule.link.to}>{rule.link.text}</Link> : null}
					</li>
				))}
			</ul>
		</>
	)
}
