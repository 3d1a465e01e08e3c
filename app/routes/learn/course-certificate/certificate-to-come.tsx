import { Link } from '@remix-run/react'
import { courseCertificateWords } from '~/i18n/course-certificate'
import { outcomeLedgerPath } from '~/ui/paths'
import type { OwnCertificate } from './own-certificates.server'
import { RuleList } from './rule-list'

/** A certificate that is not there yet: which way the learner is on, every demand of it, and what is left. */
export function CertificateToCome({
	course,
	own: { title, issued, form, run, rules },
	isNameConfirmed,
	heading: Heading,
}: {
	course: { slug: string; language: string }
	own: OwnCertificate
	isNameConfirmed: boolean
	/** The heading's element; null where the page's own heading says it. */
	heading: 'h2' | null
}) {
	const { ways, onApproval, whenEarned, outcomes } = courseCertificateWords()
	const isAllMet = rules.every(({ isMet }) => isMet)
	return (
		<>
			{Heading ? <Heading lang={course.language}>{title}</Heading> : null}
			{run ? <p className="soft">{run.title}</p> : null}
			<p>
				{issued === 'on-approval' ? onApproval[isAllMet ? 'whenMet' : 'before'] : whenEarned} {ways[form]}
			</p>
			<RuleList rules={rules} isNameConfirmed={isNameConfirmed} />
			<p>
				<Link className="link-alone" to={outcomeLedgerPath(course)}>
					{outcomes}
				</Link>
			</p>
		</>
	)
}
