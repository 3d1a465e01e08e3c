import { Link } from '@remix-run/react'
import { outcomeLedgerPath } from '~/ui/paths'
import type { OwnCertificate } from './own-certificates.server'
import { RuleList } from './rule-list'

const forms = {
	physical: 'Du tar kurset på samlinger, og da er dette kravene:',
	digital: 'Du tar kurset på nett, og da er dette kravene:',
	blended: 'Du tar kurset både på samlinger og på nett, og da er dette kravene:',
}

/** A certificate that is not there yet: which way the learner is on, every demand of it, and what is left. */
export function CertificateToCome({
	course,
	own: { title, issued, form, run, rules },
	isNameConfirmed,
	heading: Heading,
}: {
	course: { slug: string }
	own: OwnCertificate
	isNameConfirmed: boolean
	/** The heading's element; null where the page's own heading says it. */
	heading: 'h2' | null
}) {
	const isAllMet = rules.every(({ isMet }) => isMet)
	return (
		<>
			{Heading ? <Heading>{title}</Heading> : null}
			{run ? <p className="soft">{run.title}</p> : null}
			<p>
				{forms[form]}{' '}
				{issued === 'on-approval'
					? isAllMet
						? 'Alt er på plass. Nå venter du bare på at kurslederen godkjenner.'
						: 'Når alt er på plass, godkjenner kurslederen beviset, og du får brev.'
					: 'Beviset er klart så snart alt er på plass.'}
			</p>
			<RuleList rules={rules} isNameConfirmed={isNameConfirmed} />
			<p>
				<Link className="link-alone" to={outcomeLedgerPath(course)}>
					Se læringsmålene, og hva du har vist
				</Link>
			</p>
		</>
	)
}
