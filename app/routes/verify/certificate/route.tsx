import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findOwnCertificate } from '#db/queries/certificates'
import { findSignedIn } from '~/auth/guard.server'
import { secondsUntil } from '~/domain/throttle'
import { verificationWords } from '~/i18n/verification'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { parseParams } from '~/lib/http-errors.server'
import { verifyCertificate } from '~/operations/verify-certificate.server'
import { portalPurpose } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { certificateDocumentPath, nameCorrectionPath, verificationPath } from '~/ui/paths'
import { CodeForm } from '../shared/code-form'
import { CertificateFacts } from './certificate-facts'
import { CertificateStanding, standingInWords } from './certificate-standing'
import { ForgottenFacts } from './forgotten-facts'
import { publicCertificate, type Verified } from './public-certificate'

const Params = z.object({ code: z.string().max(100) })

/** The facts of one certificate, for anyone who has its code. A client that asks for JSON gets the same as JSON. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { code: typed } = parseParams(Params, params)
	const moment = now()
	const found = await verifyCertificate(db, { typed, network: clientNetwork(request), now: moment })
	const askedAt = moment.toISOString()
	switch (found.kind) {
		case 'found': {
			const { code } = found.certificate
			if (typed !== code) throw redirect(verificationPath(code))
			const person = await findSignedIn(request)
			const isOwn = person !== null && (await findOwnCertificate(db, code, person.id)) !== undefined
			const asked = { askedAt, isDemonstration: portalPurpose === 'demonstration' }
			const verified: Verified = publicCertificate(found.certificate, found.standing, asked)
			return { verified, isOwn }
		}
		case 'wait': {
			const headers = { 'Retry-After': String(secondsUntil(found.until, moment)) }
			return data(
				{ verified: { status: 'too-many-attempts', askedAt } satisfies Verified, isOwn: false },
				{ status: 429, headers },
			)
		}
		default: {
			const verified: Verified = { status: found.kind, askedAt }
			return data({ verified, isOwn: false }, { status: 404 })
		}
	}
}

type VerificationData = { verified: Verified; isOwn: boolean }

/** What a client that prefers JSON gets; read by `entry.server.tsx`. */
export const handle = { asJson: ({ verified }: VerificationData) => verified }

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => ({
	'X-Robots-Tag': 'noindex',
	Vary: 'Accept',
	...(loaderHeaders.has('Retry-After') ? { 'Retry-After': loaderHeaders.get('Retry-After') ?? '' } : {}),
})

export const meta = () => [...pageTitle(verificationWords().page), { name: 'robots', content: 'noindex' }]

export default function CertificatePage() {
	const { verified, isOwn } = useLoaderData<typeof loader>()
	const { code: typed = '' } = useParams()
	const isCorrected = useSearchParams()[0].has('rettet')
	const words = verificationWords()
	switch (verified.status) {
		case 'valid':
		case 'replaced':
		case 'revoked': {
			const isValid = verified.status === 'valid'
			return (
				<Page {...standingInWords(verified)}>
					{isOwn && isCorrected && isValid ? (
						<Alert tone="success" live="status">
							{words.corrected}
						</Alert>
					) : null}
					<CertificateStanding verified={verified} />
					{verified.forgottenAt === null ? (
						<CertificateFacts verified={verified} />
					) : (
						<ForgottenFacts verified={verified} />
					)}
					{isOwn && isValid ? (
						<p className="actions">
							<ButtonLink to={certificateDocumentPath(verified.code)} reloadDocument>
								{words.download}
							</ButtonLink>
							<Link to={nameCorrectionPath(verified.code)}>{words.wrongName}</Link>
						</p>
					) : null}
				</Page>
			)
		}
		case 'too-many-attempts':
			return (
				<Page title={words.tooMany.title}>
					<p>{words.tooMany.text}</p>
				</Page>
			)
		default:
			return (
				<Page title={words.notFound.title}>
					<p>{verified.status === 'malformed' ? words.notFound.malformed : words.notFound.unknown}</p>
					<CodeForm typed={typed.slice(0, 100)} />
				</Page>
			)
	}
}
