import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findOwnCertificate } from '#db/queries/certificates'
import { requireSignedIn } from '~/auth/guard.server'
import { PrintedNameField } from '~/documents/printed-name-field.server'
import { daysToCorrect, refusalOfOwnCorrections } from '~/domain/certificate-correction'
import { certificateCorrectionWords } from '~/i18n/certificate-correction'
import { nameCorrectionWords } from '~/i18n/name-correction'
import { shellWords } from '~/i18n/shell'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { foundOr404, notFound, parseParams } from '~/lib/http-errors.server'
import { replaceCertificate } from '~/operations/replace-certificate.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { verificationPath } from '~/ui/paths'
import { TextField } from '~/ui/text-field'

const Params = z.object({ code: z.string().max(40) })
const CorrectionForm = z.object({ navn: PrintedNameField })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { certificate } = await ownAt(request, params)
	const { code, holderName, kindTitle, courseTitle, language } = certificate
	const refusal = refusalOfOwnCorrections(certificate, now())
	return { certificate: { code, holderName, kindTitle, courseTitle, language }, refusal }
}

/** Issues a certificate with the corrected name, which replaces this one. What can't be corrected is refused: 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, certificate } = await ownAt(request, params)
	const form = await parseForm(request, CorrectionForm)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed }, { status: 400 })
	const decision = await replaceCertificate(db, {
		...{ code: certificate.code, holderName: form.value.navn, publicUrl, now: now() },
		by: { kind: 'holder', personId: person.id },
	})
	if (decision.kind === 'replaced') return redirect(`${verificationPath(decision.code)}?rettet`, 303)
	if (decision.reason === 'unknown') notFound()
	const typed: Record<string, string> = form.value
	const isName = decision.reason === 'same-name' || decision.reason === 'another-name'
	const errors: Record<string, string> = {
		[isName ? 'navn' : 'form']: certificateCorrectionWords().refused[decision.reason],
	}
	return data({ errors, typed }, { status: isName ? 400 : 409 })
}

/** The certificate that the address names, if it belongs to the person who asks. */
async function ownAt(request: Request, params: unknown) {
	const person = await requireSignedIn(request)
	const { code } = parseParams(Params, params)
	return { person, certificate: foundOr404(await findOwnCertificate(db, code, person.id)) }
}

export const meta = () => pageTitle(nameCorrectionWords().title)

export default function NameCorrectionPage() {
	const { certificate, refusal } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = nameCorrectionWords()
	return (
		<Page
			title={words.title}
			lead={
				<span lang={certificate.language}>{words.certificate(certificate.kindTitle, certificate.courseTitle)}</span>
			}
			above={<Breadcrumbs items={[{ to: '/min-side', text: shellWords().myPage }, { text: words.here }]} />}
		>
			{refusal ? (
				<>
					<Alert tone="info">{certificateCorrectionWords().refused[refusal]}</Alert>
					<p>
						<ButtonLink variant="secondary" to={verificationPath(certificate.code)}>
							{words.seeCertificate}
						</ButtonLink>
					</p>
				</>
			) : (
				<>
					<p>{words.about}</p>
					<p>{words.once(daysToCorrect)}</p>
					<Form method="post" noValidate className="form">
						<ErrorSummary errors={result?.errors} />
						<TextField
							name="navn"
							label={words.name}
							description={words.nameNow(certificate.holderName)}
							autoComplete="name"
							required
							defaultValue={result?.typed.navn ?? certificate.holderName}
							error={result?.errors.navn}
						/>
						<div className="actions">
							<Button>{words.makeNew}</Button>
							<ButtonLink to={verificationPath(certificate.code)} variant="tertiary">
								{words.cancel}
							</ButtonLink>
						</div>
					</Form>
				</>
			)}
		</Page>
	)
}
