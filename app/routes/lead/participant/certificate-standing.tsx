import { Link } from '@remix-run/react'
import type { RuleStanding } from '~/domain/certificate'
import {
	certificationApprovalPath,
	certificationExceptionPath,
	participantCertificatePath,
	submissionPath,
} from '~/domain/run-paths'
import { ButtonLink } from '~/ui/button'
import { Card } from '~/ui/card'
import { Icon } from '~/ui/icon'
import { NorwegianDate } from '~/ui/norwegian-date'
import { verificationPath } from '~/ui/paths'
import { ruleWords, standingWords } from '~/ui/run/rule-words'
import { Tag } from '~/ui/tag'
import type { ParticipantView } from './participant-view.server'

type Kind = ParticipantView['kinds'][number]
type Assignment = ParticipantView['assignment']

/** One kind of certificate: each demand with its evidence, and the certificate or the way to it. */
export function CertificateStanding({
	run,
	participant,
	standing,
	assignment,
	mayExcept,
}: {
	run: { id: string }
	participant: { id: string }
	standing: Kind
	assignment: Assignment
	mayExcept: boolean
}) {
	const { kind, title, issued, standings, certificate, approval } = standing
	const isMet = standings.every((rule) => rule.isMet)
	return (
		<Card as="section">
			<h3>
				{title}{' '}
				{certificate?.revokedAt ? (
					<Tag tone="danger">Trukket tilbake</Tag>
				) : (
					<Tag tone={certificate || isMet ? 'success' : 'neutral'}>{stateWords(certificate !== null, isMet)}</Tag>
				)}
			</h3>
			<ul className="rule-list">
				{standings.map((rule) => (
					<li key={rule.rule.kind} data-met={rule.isMet}>
						<Icon name={rule.isMet ? 'check' : 'circle'} />
						<span>
							{ruleWords(rule.rule)}: {standingWords(rule)}
						</span>
						<EvidenceLink rule={rule.rule.kind} assignment={assignment} />
					</li>
				))}
			</ul>
			{certificate ? (
				<>
					<p>
						Utstedt til {certificate.holderName} <NorwegianDate at={certificate.issuedAt} />
						{approval ? `, godkjent av ${approval.approverName}` : ''}.
					</p>
					{certificate.revokedAt ? (
						<p>
							Beviset ble trukket tilbake <NorwegianDate at={certificate.revokedAt} />. Bare en administrator kan gjøre
							det gyldig igjen.
						</p>
					) : null}
					{approval?.exceptionReason ? (
						<p className="soft">Gitt ved unntak. Begrunnelse: {approval.exceptionReason}</p>
					) : null}
					<p className="actions">
						<Link to={verificationPath(certificate.code)}>Se beviset</Link>
						{certificate.isFromHere ? (
							<a href={participantCertificatePath(run, participant, certificate.code)}>Skriv ut (PDF)</a>
						) : null}
					</p>
				</>
			) : isMet ? (
				<p>
					<ButtonLink to={`${certificationApprovalPath(run)}?bevis=${kind}&deltaker=${participant.id}`}>
						Godkjenn
					</ButtonLink>
				</p>
			) : (
				<>
					<p className="soft">
						{issued === 'on-approval'
							? 'Når alt er på plass, kan du godkjenne her eller under Sertifisering.'
							: 'Når alt er på plass og navnet er bekreftet, kommer beviset av seg selv.'}
					</p>
					{mayExcept ? (
						<p>
							<Link to={certificationExceptionPath(run, participant, kind)}>Gi unntak fra kravene</Link>
						</p>
					) : null}
				</>
			)}
		</Card>
	)
}

function stateWords(isHeld: boolean, isMet: boolean): string {
	if (isHeld) return 'Utstedt'
	return isMet ? 'Kan godkjennes' : 'Mangler noe'
}

/** The way to what the demand is judged by. */
function EvidenceLink({ rule, assignment }: { rule: RuleStanding['rule']['kind']; assignment: Assignment }) {
	switch (rule) {
		case 'module-quizzes-passed':
		case 'final-test-passed':
			return <a href="#quizer">Se resultatene</a>
		case 'present-every-day':
		case 'present-or-digital-approved':
			return <a href="#oppmote">Se oppmøtet</a>
		case 'outcomes-met':
			return <a href="#laringsmal">Se læringsmålene</a>
		case 'assignment-approved':
			return assignment ? <Link to={submissionPath({ id: assignment.submissionId })}>Se planen</Link> : null
		case 'lessons-completed':
		case 'evaluation-offered':
			return null
	}
}
