import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listImagesInUse } from '#db/queries/institution-images'
import { isPrintableImage } from '~/documents/image-trial.server'
import { institutionImagesPath, institutionSettingsPath, institutionsPath } from '~/domain/admin-paths'
import { imageUses } from '~/domain/institution-image'
import { now } from '~/lib/clock.server'
import { notFound } from '~/lib/http-errors.server'
import { addInstitutionImage } from '~/operations/add-institution-image.server'
import { Alert } from '~/ui/alert'
import { ErrorSummary } from '~/ui/error-summary'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { institutionAt } from '../shared/at.server'
import { readImageForm } from './image-form.server'
import { ImageSection } from './image-section'
import { refusalWords } from './image-words'

export const links = adminLinks

export async function loader({ request, params }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	const institution = await institutionAt(params)
	return {
		institution: { id: institution.id, name: institution.name },
		images: await listImagesInUse(db, institution.id),
	}
}

/** Takes a logo or a signature into use. A file or a text that will not do: 400, with the reason. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { id: actorId } = await requireAdministrator(request)
	const institution = await institutionAt(params)
	const { use, file, text, typed, textError } = await readImageForm(request)
	const errors: Record<string, string> = {}
	if (!file) errors[`${use}-bilde`] = 'Velg et bilde.'
	if (textError) errors[`${use}-tekst`] = textError
	if (!file || textError) return data({ errors, use, typed }, { status: 400 })

	const result = await addInstitutionImage(db, {
		...{ institutionId: institution.id, use, bytes: file.bytes, altText: text },
		...{ isPrintable: isPrintableImage, actorId, now: now() },
	})
	if (result.kind === 'added') return redirect(`${institutionImagesPath(institution)}?lagret`, 303)
	if (result.reason === 'no-such-place') return notFound()
	return data({ errors: { [`${use}-bilde`]: refusalWords[result.reason] }, use, typed }, { status: 400 })
}

export const meta = () => pageTitle('Bilder på kursbevis')

export default function InstitutionImagesPage() {
	const { institution, images } = useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const errors: Record<string, string> = answer?.errors ?? {}
	const [search] = useSearchParams()
	return (
		<AdminPage
			title="Bilder på kursbevis"
			here="Bilder på kursbevis"
			lead={`Logo og underskrift på bevisene til studentene ved ${institution.name}. Begge deler er valgfrie.`}
			width="reading"
			way={[
				{ to: institutionsPath, text: 'Institusjoner' },
				{ to: institutionSettingsPath(institution), text: institution.name },
			]}
		>
			<ErrorSummary errors={errors} />
			{answer ? null : search.has('lagret') ? (
				<Alert tone="success" live="status">
					Bildet er tatt i bruk.
				</Alert>
			) : search.has('trukket') ? (
				<Alert tone="success" live="status">
					Bildet er trukket tilbake.
				</Alert>
			) : null}
			<p>
				Det som er i bruk når et bevis blir utstedt, følger det beviset for alltid. Bytter du eller trekker tilbake et
				bilde, gjelder det bare nye bevis.
			</p>
			{imageUses.map((use) => (
				<ImageSection
					key={use}
					institution={institution}
					use={use}
					image={images.find((image) => image.use === use)}
					errors={errors}
					typed={answer?.use === use ? answer.typed : undefined}
				/>
			))}
		</AdminPage>
	)
}
