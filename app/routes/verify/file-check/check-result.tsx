import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { fileCheckWords } from '~/i18n/file-check'
import { revocationReasonsWords } from '~/i18n/revocation-reasons'
import { verificationWords } from '~/i18n/verification'
import { Alert } from '~/ui/alert'
import { NorwegianDate } from '~/ui/norwegian-date'
import { verificationPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import type { CheckedFile, FileFacts } from './checked-file'

type Genuine = Extract<CheckedFile, { kind: 'genuine' }>

/** What the file turned out to be, in plain words. */
export function CheckResult({ file, isDemonstration }: { file: CheckedFile; isDemonstration: boolean }) {
	const words = fileCheckWords()
	switch (file.kind) {
		case 'genuine':
			return <GenuineFile file={file} isDemonstration={isDemonstration} />
		case 'changed':
			return (
				<Verdict tone="danger" title={words.changed.title}>
					<Rich text={words.changed.text} to={(text) => <Link to="/bevis">{text}</Link>} />
				</Verdict>
			)
		case 'unknown-key':
			return (
				<Verdict tone="danger" title={words.unknownKey.title}>
					{words.unknownKey.text}
				</Verdict>
			)
		case 'other-issuer':
			return (
				<Verdict tone="warning" title={words.otherIssuer.title}>
					{words.otherIssuer.text(file.issuer)}
				</Verdict>
			)
		case 'not-in-register':
			return (
				<Verdict tone="warning" title={words.notInRegister.title}>
					{words.notInRegister.text}
				</Verdict>
			)
	}
}

function GenuineFile({ file, isDemonstration }: { file: Genuine; isDemonstration: boolean }) {
	const { facts } = file
	const words = fileCheckWords()
	return (
		<>
			<Holds file={file} />
			<Facts facts={facts} isDemonstration={isDemonstration} />
			{file.isForgotten ? (
				<p>{words.forgotten}</p>
			) : (
				<p>
					<Link to={verificationPath(facts.code)} className="link-alone">
						{words.seeAll}
					</Link>
				</p>
			)}
			{file.isOriginal ? null : <p className="soft">{words.savedDifferently}</p>}
		</>
	)
}

/** Whether what the file says still holds. */
function Holds({ file: { status, replacedBy } }: { file: Genuine }) {
	const { valid, revoked, replaced } = fileCheckWords()
	switch (status.kind) {
		case 'valid':
			return (
				<Verdict tone="success" title={valid.title}>
					{valid.text}
				</Verdict>
			)
		case 'revoked':
			return (
				<Verdict tone="danger" title={revoked.title}>
					<Rich
						text={revoked.text(revocationReasonsWords().inSentence[status.reason])}
						date={() => <NorwegianDate at={status.at} />}
					/>
				</Verdict>
			)
		case 'replaced':
			return (
				<Verdict tone="warning" title={replaced.title}>
					<Rich text={replaced.text} date={() => <NorwegianDate at={status.at} />} />{' '}
					{replacedBy ? <Link to={verificationPath(replacedBy)}>{replaced.seeNew}</Link> : null}
				</Verdict>
			)
	}
}

function Facts({ facts, isDemonstration }: { facts: FileFacts; isDemonstration: boolean }) {
	const words = fileCheckWords()
	return (
		<section className="certificate-sheet" aria-label={words.inFile}>
			{isDemonstration ? <p className="certificate-mark">{verificationWords().mark.demonstration}</p> : null}
			<p>{facts.name}</p>
			<p className="certificate-holder">{facts.holderName}</p>
			<dl className="facts">
				<dt>{words.issued}</dt>
				<dd>
					<NorwegianDate at={facts.issuedAt} />
				</dd>
				<dt>{words.issuer}</dt>
				<dd>{facts.issuer}</dd>
				<dt>{words.code}</dt>
				<dd className="code">{facts.code}</dd>
			</dl>
		</section>
	)
}

function Verdict({
	tone,
	title,
	children,
}: {
	tone: 'success' | 'warning' | 'danger'
	title: string
	children: ReactNode
}) {
	return (
		<Alert tone={tone} title={title} live="status">
			<p>{children}</p>
		</Alert>
	)
}
