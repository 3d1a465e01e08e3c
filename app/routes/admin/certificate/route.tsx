import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { db } from '#db/connection.server'
import { searchAuditEntries } from '#db/queries/audit-search'
import { metInWords } from '~/documents/evidence-words'
import {
	auditOfPath,
	certificatePath,
	certificateReinstatementPath,
	certificateReplacementPath,
	certificateRevocationPath,
	certificatesPath,
} from '~/domain/admin-paths'
import { statusOf } from '~/domain/certificate-status'
import { revocationReasonWords } from '~/domain/certificate-status-words'
import { norwegianMoment } from '~/lib/norwegian-time'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { pageTitle } from '~/ui/page-title'
import { verificationPath } from '~/ui/paths'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { certificateAt } from '../shared/certificate-at.server'
import { CertificateSummary } from '../shared/certificate-summary'
import { summaryOf } from '../shared/certificate-summary.server'
import { Trail } from '../shared/trail'
import { inWords } from '../shared/trail-entries.server'

export const links = adminLinks

/** How much of the log stands on the page; what is older is in the log itself. */
const mostEntries = 50

export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const { certificate, standing } = await certificateAt(params)
	const everything = { actions: null, who: '', id: certificate.id, from: null, before: null }
	const status = statusOf(certificate)
	return {
		id: certificate.id,
		summary: summaryOf(certificate),
		issuer: certificate.issuer,
		language: certificate.language,
		met: standing.forgottenAt ? [] : metInWords(certificate, 'nb'),
		status: status.kind === 'valid' ? status : { ...status, when: norwegianMoment(status.at) },
		isForgotten: standing.forgottenAt !== null,
		isReplaced: standing.replacedAt !== null,
		...{ replaces: standing.replaces?.code ?? null, replacedBy: standing.replacedBy?.code ?? null },
		trail: await inWords(await searchAuditEntries(db, everything, { limit: mostEntries, after: null })),
	}
}

export const meta = () => pageTitle('Et kursbevis')

const messages: Record<string, string> = {
	trukket: 'Beviset er trukket tilbake. Siden som andre ser, viser det allerede.',
	gyldig: 'Beviset er gyldig igjen. Siden som andre ser, viser det allerede.',
	nytt: 'Dette er det nye beviset. Det gamle viser hit.',
}

export default function CertificatePage() {
	const { id, summary, met, status, isForgotten, isReplaced, replaces, replacedBy, trail } =
		useLoaderData<typeof loader>()
	const message = messages[useSearchParams()[0].get('gjort') ?? '']
	const { code } = summary
	return (
		<AdminPage
			title={summary.holderName ? `Beviset til ${summary.holderName}` : `Beviset ${code}`}
			here={code}
			way={[{ to: certificatesPath, text: 'Kursbevis' }]}
		>
			{message ? (
				<Alert tone="success" live="status">
					{message}
				</Alert>
			) : null}
			<CertificateSummary certificate={summary} />
			{status.kind === 'revoked' ? (
				<Alert tone="danger" title="Trukket tilbake">
					<p>
						{status.when}. Grunn: {revocationReasonWords[status.reason]}.
					</p>
				</Alert>
			) : null}
			{replacedBy ? (
				<p>
					Erstattet av <Link to={certificatePath(replacedBy)}>{replacedBy}</Link>.
				</p>
			) : null}
			{replaces ? (
				<p>
					Erstatter <Link to={certificatePath(replaces)}>{replaces}</Link>.
				</p>
			) : null}
			{isForgotten ? (
				<p>
					Opplysningene om innehaveren er slettet. Koden, utstederen og statusen er igjen, så innehaverens egen fil kan
					kontrolleres.
				</p>
			) : (
				<>
					<h2>Dette er oppfylt</h2>
					<ul>
						{met.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</>
			)}
			<p>
				<Link className="link-alone" to={verificationPath(code)}>
					Se siden som andre ser
				</Link>
			</p>
			{isReplaced ? null : (
				<>
					<h2>Endre det som gjelder</h2>
					<p>Det som står på et bevis, blir aldri endret. Er noe feil, utstedes det et nytt som erstatter det gamle.</p>
					<p className="actions">
						{isForgotten ? null : (
							<ButtonLink variant="secondary" to={certificateReplacementPath(code)}>
								Erstatt beviset
							</ButtonLink>
						)}
						{status.kind === 'revoked' ? (
							<ButtonLink variant="secondary" to={certificateReinstatementPath(code)}>
								Gjør gyldig igjen
							</ButtonLink>
						) : (
							<ButtonLink variant="secondary" to={certificateRevocationPath(code)}>
								Trekk tilbake
							</ButtonLink>
						)}
					</p>
				</>
			)}
			<h2>Dette har skjedd</h2>
			{trail.length > 0 ? <Trail entries={trail} /> : <p>Ingenting er ført i loggen.</p>}
			<p>
				<Link className="link-alone" to={auditOfPath({ id })}>
					Alt i loggen om beviset
				</Link>
			</p>
		</AdminPage>
	)
}
