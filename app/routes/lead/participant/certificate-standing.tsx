import { Link } from '@remix-run/react'
import type { RuleStanding } from '~/domain/certificate'
import type { Language } from '~/domain/language'
import { unknownLanguage } from '~/domain/language'
import {
	certificationApprovalPath,
	certificationExceptionPath,
	participantCertificatePath,
	submissionPath,
} from '~/domain/run-paths'
import { participantWords } from '~/i18n/participant'
import { ButtonLink } from '~/ui/button'
import { Card } from '~/ui/card'
import { Icon } from '~/ui/icon'
import { NorwegianDate } from '~/ui/norwegian-date'
import { verificationPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import { ruleWords, standingWords } from '~/ui/run/rule-words'
import { Tag } from '~/ui/tag'
import type { ParticipantView } from './participant-view.server'

type Kind = ParticipantView['kinds'][number]
type Assignment = ParticipantView['assignment']

/** One kind of certificate: each demand with its evidence, and the certificate or the way to it. */
export function CertificateStanding({
	run,
	language,
	participant,
	standing,
	assignment,
	planState,
	mayExcept,
	isOneOfMany,
}: {
	run: { id: string }
	/** In which the course names its certificates. */
	language: Language
	participant: { id: string }
	standing: Kind
	assignment: Assignment
	planState: ParticipantView['planState']
	mayExcept: boolean
	/** More than this one can be approved: none of them is what the page is for. */
	isOneOfMany: boolean
}) {
	const { kind, title, issued, standings, certificate, approval } = standing
	const words = participantWords().certificates
	const revokedAt = certificate?.revokedAt
	const isMet = isMetIn(standing)
	return (
		<Card as="section">
			<h3>
				<span lang={language}>{title}</span>{' '}
				{revokedAt ? (
					<Tag tone="danger">{words.revoked}</Tag>
				) : (
					<Tag tone={certificate || isMet ? 'success' : 'neutral'}>
						{certificate ? words.issued : isMet ? words.ready : words.missing}
					</Tag>
				)}
			</h3>
			<ul className="rule-list">
				{standings.map((rule) => (
					<li key={rule.rule.kind} data-met={rule.isMet}>
						<Icon name={rule.isMet ? 'check' : 'circle'} />
						<span>
							{ruleWords(rule.rule)}: {standingWords(rule, planState)}
						</span>
						<EvidenceLink rule={rule.rule.kind} assignment={assignment} />
					</li>
				))}
			</ul>
			{certificate ? (
				<>
					<p>
						<Rich
							text={approval ? words.issuedAfterApproval : words.issuedTo}
							holder={() => certificate.holderName}
							day={() => <NorwegianDate at={certificate.issuedAt} />}
							approver={() => approval?.approverName}
						/>
					</p>
					{revokedAt ? (
						<p>
							<Rich text={words.wasRevoked} day={() => <NorwegianDate at={revokedAt} />} />
						</p>
					) : null}
					{approval?.exceptionReason ? (
						<p className="soft">
							<Rich
								text={words.exception}
								reason={() => <span lang={unknownLanguage}>{approval.exceptionReason}</span>}
							/>
						</p>
					) : null}
					<p className="actions">
						<Link to={verificationPath(certificate.code)}>{words.see}</Link>
						{certificate.isFromHere ? (
							<a href={participantCertificatePath(run, participant, certificate.code)}>{words.print}</a>
						) : null}
					</p>
				</>
			) : isMet ? (
				<p>
					<ButtonLink
						variant={isOneOfMany ? 'secondary' : 'primary'}
						to={`${certificationApprovalPath(run)}?bevis=${kind}&deltaker=${participant.id}`}
					>
						{words.approve}
					</ButtonLink>
				</p>
			) : (
				<>
					<p className="soft">{issued === 'on-approval' ? words.onApproval : words.whenEarned}</p>
					{mayExcept ? (
						<p>
							<Link to={certificationExceptionPath(run, participant, kind)}>{words.except}</Link>
						</p>
					) : null}
				</>
			)}
		</Card>
	)
}

/** Whether a certificate of this kind waits for nothing but the leader's word. */
export function mayBeApproved(standing: Kind): boolean {
	return standing.certificate === null && isMetIn(standing)
}

function isMetIn({ standings }: Kind): boolean {
	return standings.every((rule) => rule.isMet)
}

/** The way to what the demand is judged by. */
function EvidenceLink({ rule, assignment }: { rule: RuleStanding['rule']['kind']; assignment: Assignment }) {
	const words = participantWords().certificates
	switch (rule) {
		case 'module-quizzes-passed':
		case 'final-test-passed':
			return <a href="#quizer">{words.seeResults}</a>
		case 'present-every-day':
		case 'present-or-digital-approved':
			return <a href="#oppmote">{words.seeAttendance}</a>
		case 'outcomes-met':
			return <a href="#laringsmal">{words.seeOutcomes}</a>
		case 'assignment-approved':
			return assignment ? <Link to={submissionPath({ id: assignment.submissionId })}>{words.seePlan}</Link> : null
		case 'lessons-completed':
		case 'evaluation-offered':
			return null
	}
}
