import { Form, Link } from '@remix-run/react'
import type { CertificateRule } from '~/domain/certificate-rules'
import { certificationApprovalPath, participantCertificatePath, participantPath } from '~/domain/run-paths'
import { certificationWords } from '~/i18n/certification'
import { Button } from '~/ui/button'
import { Icon } from '~/ui/icon'
import { NorwegianDate } from '~/ui/norwegian-date'
import { verificationPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import { ruleWords, standingWords } from '~/ui/run/rule-words'
import { Table } from '~/ui/table'
import type { CertificationRow } from '../shared/certification-rows.server'

const evidenceAt: Record<CertificateRule['kind'], string> = {
	'lessons-completed': 'bevis',
	'evaluation-offered': 'bevis',
	'module-quizzes-passed': 'quizer',
	'final-test-passed': 'quizer',
	'present-every-day': 'oppmote',
	'present-or-digital-approved': 'oppmote',
	'outcomes-met': 'laringsmal',
	'assignment-approved': 'plan',
}

/** People and demands; who meets all of them can be chosen and approved. Choosing only leads on to a page that asks once more. */
export function CertificationTable({
	run,
	rules,
	rows,
	ready,
}: {
	run: { id: string }
	rules: { kind: string; demands: readonly CertificateRule[] }
	rows: readonly CertificationRow[]
	/** How many in the run may be approved, on this page and others. */
	ready: number
}) {
	const { table } = certificationWords()
	const canChoose = rows.some(({ state }) => state === 'ready')
	const people = (
		<Table
			caption={table.caption}
			hidesCaption
			columns={[
				{ key: 'name', label: table.participant, kind: 'header' as const },
				...(canChoose ? [{ key: 'choice', label: table.choose }] : []),
				...rules.demands.map((rule) => ({ key: rule.kind, label: ruleWords(rule) })),
				{ key: 'state', label: table.certificate },
			]}
			rows={rows.map((row) => ({
				key: row.id,
				cells: {
					choice: row.state === 'ready' ? <Choose row={row} /> : <span className="not-on-card">–</span>,
					name: <Link to={participantPath(run, row)}>{row.name}</Link>,
					...demandCells(run, row),
					state: <State run={run} row={row} />,
				},
			}))}
			empty={<p>{table.empty}</p>}
		/>
	)
	if (ready === 0) return <div className="flow certification-table">{people}</div>
	return (
		<Form method="get" action={certificationApprovalPath(run)} className="flow certification-table">
			<input type="hidden" name="bevis" value={rules.kind} />
			{people}
			<div className="actions">
				{canChoose ? <Button variant="secondary">{table.approveChosen}</Button> : null}
				<Button name="alle" value="1">
					{table.approveAll(ready)}
				</Button>
			</div>
		</Form>
	)
}

function Choose({ row: { id, name } }: { row: CertificationRow }) {
	return (
		<label className="choose" htmlFor={`deltaker-${id}`}>
			<input className="ds-input" type="checkbox" id={`deltaker-${id}`} name="deltaker" value={id} />
			<span className="visually-hidden">{name}</span>
		</label>
	)
}

function demandCells(run: { id: string }, row: CertificationRow) {
	return Object.fromEntries(
		row.standings.map((standing) => [
			standing.rule.kind,
			<Link
				key={standing.rule.kind}
				className="demand"
				data-met={standing.isMet}
				to={`${participantPath(run, row)}#${evidenceAt[standing.rule.kind]}`}
			>
				<Icon name={standing.isMet ? 'check' : 'circle'} /> {standingWords(standing, row.assignment)}
			</Link>,
		]),
	)
}

function State({ run, row }: { run: { id: string }; row: CertificationRow }) {
	const { certificate, state, isException } = row
	const { table } = certificationWords()
	if (!certificate) return state === 'ready' ? table.ready : table.missing
	return (
		<>
			<Link to={verificationPath(certificate.code)}>
				<Rich text={table.issued} date={() => <NorwegianDate at={certificate.issuedAt} />} />
			</Link>
			{certificate.isRevoked ? `, ${table.revoked}` : ''}
			{isException ? `, ${table.byException}` : ''}
			{certificate.isFromHere ? (
				<>
					{', '}
					<a href={participantCertificatePath(run, row, certificate.code)} aria-label={table.pdfOf(row.name)}>
						{table.pdf}
					</a>
				</>
			) : null}
		</>
	)
}
