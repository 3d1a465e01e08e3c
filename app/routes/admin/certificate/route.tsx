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
import { adminPageWords } from '~/i18n/admin-page'
import { capitalised } from '~/i18n/capitalised'
import { certificateRecordWords } from '~/i18n/certificate-record'
import { keptTogether } from '~/i18n/kept-together'
import { languageAtHand } from '~/i18n/language-at-hand'
import { norwegianMoment } from '~/i18n/norwegian-time'
import { revocationReasonsWords } from '~/i18n/revocation-reasons'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { pageTitle } from '~/ui/page-title'
import { verificationPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
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
		met: standing.forgottenAt ? [] : metInWords(certificate, languageAtHand()),
		status:
			status.kind === 'valid' ? status : { ...status, when: capitalised(keptTogether(norwegianMoment(status.at))) },
		isForgotten: standing.forgottenAt !== null,
		isReplaced: standing.replacedAt !== null,
		...{ replaces: standing.replaces?.code ?? null, replacedBy: standing.replacedBy?.code ?? null },
		trail: await inWords(await searchAuditEntries(db, everything, { limit: mostEntries, after: null })),
	}
}

export const meta = () => pageTitle(certificateRecordWords().unnamed)

export default function CertificatePage() {
	const { id, summary, met, status, isForgotten, isReplaced, replaces, replacedBy, trail } =
		useLoaderData<typeof loader>()
	const words = certificateRecordWords()
	const message = new Map(Object.entries(words.done)).get(useSearchParams()[0].get('gjort') ?? '')
	const { code } = summary
	return (
		<AdminPage
			title={summary.holderName ? words.titleOf(summary.holderName) : words.titleByCode(code)}
			here={code}
			way={[{ to: certificatesPath, text: adminPageWords().certificates }]}
		>
			{message ? (
				<Alert tone="success" live="status">
					{message}
				</Alert>
			) : null}
			<CertificateSummary certificate={summary} />
			{status.kind === 'revoked' ? (
				<Alert tone="danger" title={words.revoked}>
					<p>{words.whenAndWhy(status.when, revocationReasonsWords().inSentence[status.reason])}</p>
				</Alert>
			) : null}
			{replacedBy ? (
				<p>
					<Rich text={words.replacedBy} code={() => <Link to={certificatePath(replacedBy)}>{replacedBy}</Link>} />
				</p>
			) : null}
			{replaces ? (
				<p>
					<Rich text={words.replaces} code={() => <Link to={certificatePath(replaces)}>{replaces}</Link>} />
				</p>
			) : null}
			{isForgotten ? (
				<p>{words.forgotten}</p>
			) : (
				<>
					<h2>{words.met}</h2>
					<ul lang={languageAtHand()}>
						{met.map((sentence) => (
							<li key={sentence}>{sentence}</li>
						))}
					</ul>
				</>
			)}
			<p>
				<Link className="link-alone" to={verificationPath(code)}>
					{words.seePublicPage}
				</Link>
			</p>
			{isReplaced ? null : (
				<>
					<h2>{words.toChange}</h2>
					<p>{words.aboutChange}</p>
					<p className="actions">
						{isForgotten ? null : (
							<ButtonLink variant="secondary" to={certificateReplacementPath(code)}>
								{words.replace}
							</ButtonLink>
						)}
						{status.kind === 'revoked' ? (
							<ButtonLink variant="secondary" to={certificateReinstatementPath(code)}>
								{words.reinstate}
							</ButtonLink>
						) : (
							<ButtonLink variant="secondary" to={certificateRevocationPath(code)}>
								{words.revoke}
							</ButtonLink>
						)}
					</p>
				</>
			)}
			<h2>{words.trail}</h2>
			{trail.length > 0 ? <Trail entries={trail} /> : <p>{words.nothing}</p>}
			<p>
				<Link className="link-alone" to={auditOfPath({ id })}>
					{words.allInLog}
				</Link>
			</p>
		</AdminPage>
	)
}
