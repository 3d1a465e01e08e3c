import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findOwnCertificate } from '#db/queries/certificates'
import { requireSignedIn } from '~/auth/guard.server'
import { PrintedNameField } from '~/documents/printed-name-field.server'
import { daysToCorrect, refusalOfOwnCorrections } from '~/domain/certificate-correction'
import { correctionRefusals } from '~/domain/certificate-correction-words'
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
	const { code, holderName, kindTitle, courseTitle } = certificate
	const refusal = refusalOfOwnCorrections(certificate, now())
	return { certificate: { code, holderName, kindTitle, courseTitle }, refusal }
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
	const errors: Record<string, string> = { [isName ? 'navn' : 'form']: correctionRefusals[decision.reason] }
	return data({ errors, typed }, { status: isName ? 400 : 409 })
}

/** The certificate that the address names, if it belongs to the person who asks. */
async function ownAt(request: Request, params: unknown) {
	const person = await requireSignedIn(request)
	const { code } = parseParams(Params, params)
	return { person, certificate: foundOr404(await findOwnCertificate(db, code, person.id)) }
}

export const meta = () => pageTitle('Rett navnet på kursbeviset')

export default function NameCorrectionPage() {
	const { certificate, refusal } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	return (
		<Page
			title="Rett navnet på kursbeviset"
			lead={`${certificate.kindTitle}: ${certificate.courseTitle}`}
			above={<Breadcrumbs items={[{ to: '/min-side', text: 'Min side' }, { text: 'Rett navnet' }]} />}
		>
			{refusal ? (
				<>
					<Alert tone="info">{correctionRefusals[refusal]}</Alert>
					<p>
						<ButtonLink variant="secondary" to={verificationPath(certificate.code)}>
							Se beviset
						</ButtonLink>
					</p>
				</>
			) : (
				<>
					<p>
						Du får et nytt bevis med ny kode og dagens dato. Det gamle slutter å gjelde, men blir ikke borte: Den som
						kontrollerer koden, ser at det er erstattet, og av hvilket bevis. Begge navnene kan altså ses av dem som har
						koden.
					</p>
					<p>Du kan gjøre dette én gang, og innen {daysToCorrect} dager etter at beviset ble utstedt.</p>
					<Form method="post" noValidate className="form">
						<ErrorSummary errors={result?.errors} />
						<TextField
							name="navn"
							label="Navnet slik det skal stå"
							description={`Nå står det «${certificate.holderName}».`}
							autoComplete="name"
							required
							defaultValue={result?.typed.navn ?? certificate.holderName}
							error={result?.errors.navn}
						/>
						<div className="actions">
							<Button>Lag nytt bevis</Button>
							<ButtonLink to={verificationPath(certificate.code)} variant="tertiary">
								Avbryt
							</ButtonLink>
						</div>
					</Form>
				</>
			)}
		</Page>
	)
}
