import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { revocationReasonWords } from '~/domain/certificate-status-words'
import { Alert } from '~/ui/alert'
import { NorwegianDate } from '~/ui/norwegian-date'
import { verificationPath } from '~/ui/paths'
import type { CheckedFile, FileFacts } from './checked-file'

type Genuine = Extract<CheckedFile, { kind: 'genuine' }>

/** What the file turned out to be, in plain words. */
export function CheckResult({ file }: { file: CheckedFile }) {
	switch (file.kind) {
		case 'genuine':
			return <GenuineFile file={file} />
		case 'changed':
			return (
				<Verdict tone="danger" title="Fila er endret">
					Noen har endret fila etter at vi signerte den. Stol ikke på det som står i den. Be om å få den opprinnelige
					fila, eller <Link to="/bevis">sjekk koden på beviset</Link>.
				</Verdict>
			)
		case 'unknown-key':
			return (
				<Verdict tone="danger" title="Vi har ikke signert fila">
					Det står i fila at beviset er utstedt her, men ingen av nøklene våre har signert den. Stol ikke på det som
					står i den.
				</Verdict>
			)
		case 'other-issuer':
			return (
				<Verdict tone="warning" title="Fila er fra en annen utsteder">
					Det står i fila at beviset er utstedt av «{file.issuer}». Det kan vi ikke sjekke. Spør utstederen, eller bruk
					siden der de lar deg kontrollere bevis.
				</Verdict>
			)
		case 'not-in-register':
			return (
				<Verdict tone="warning" title="Beviset står ikke i registeret">
					Signaturen i fila er vår, men registeret vårt har ikke noe bevis med denne koden. Ta kontakt med
					distriktskontoret.
				</Verdict>
			)
	}
}

function GenuineFile({ file }: { file: Genuine }) {
	const { status, facts } = file
	return (
		<>
			{status.kind === 'valid' ? (
				<Verdict tone="success" title="Beviset er ekte og gyldig">
					Vi har signert det, og ingen har endret det. Sammenlign med det du ellers har fått: det er bare opplysningene
					under som er sjekket.
				</Verdict>
			) : null}
			{status.kind === 'revoked' ? (
				<Verdict tone="danger" title="Beviset gjelder ikke lenger">
					Vi har utstedt det, men det ble trukket tilbake <NorwegianDate at={status.at} />. Grunn:{' '}
					{revocationReasonWords[status.reason]}.
				</Verdict>
			) : null}
			{status.kind === 'replaced' ? (
				<Verdict tone="warning" title="Beviset er erstattet av et nytt">
					Vi har utstedt det, men <NorwegianDate at={status.at} /> tok et nytt bevis plassen.{' '}
					{file.replacedBy ? <Link to={verificationPath(file.replacedBy)}>Se det nye beviset</Link> : null}
				</Verdict>
			) : null}
			<Facts facts={facts} />
			{file.isForgotten ? (
				<p>
					Innehaveren har bedt oss om å slette opplysningene, så nå står de bare i fila. Signaturen viser at de er slik
					vi skrev dem.
				</p>
			) : (
				<p>
					<Link to={verificationPath(facts.code)} className="link-alone">
						Se alt som står på beviset
					</Link>
				</p>
			)}
			{file.isOriginal ? null : (
				<p className="soft">Fila er lagret på en annen måte enn vi delte den ut, men innholdet er det samme.</p>
			)}
		</>
	)
}

function Facts({ facts }: { facts: FileFacts }) {
	return (
		<section className="certificate-sheet" aria-label="Det som står i fila">
			<p>{facts.name}</p>
			<p className="certificate-holder">{facts.holderName}</p>
			<dl className="facts">
				<dt>Utstedt</dt>
				<dd>
					<NorwegianDate at={facts.issuedAt} />
				</dd>
				<dt>Utsteder</dt>
				<dd>{facts.issuer}</dd>
				<dt>Kode</dt>
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
