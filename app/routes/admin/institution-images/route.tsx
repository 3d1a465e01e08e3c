import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listImagesInUse } from '#db/queries/institution-images'
import { isPrintableImage } from '~/documents/image-trial.server'
import { institutionImagesPath, institutionSettingsPath, institutionsPath } from '~/domain/admin-paths'
import { imageUses, largestImage } from '~/domain/institution-image'
import { adminPageWords } from '~/i18n/admin-page'
import { institutionImagesWords } from '~/i18n/institution-images'
import { now } from '~/lib/clock.server'
import { notFound } from '~/lib/http-errors.server'
import { addInstitutionImage } from '~/operations/add-institution-image.server'
import { Alert } from '~/ui/alert'
import { ErrorSummary } from '~/ui/error-summary'
import { useFileLimit } from '~/ui/file-limit'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'
import { institutionAt } from '../shared/at.server'
import { readImageForm } from './image-form.server'
import { ImageSection } from './image-section'

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
	if (!file) errors[`${use}-bilde`] = institutionImagesWords().imageMissing
	if (textError) errors[`${use}-tekst`] = textError
	if (!file || textError) return data({ errors, use, typed }, { status: 400 })

	const result = await addInstitutionImage(db, {
		...{ institutionId: institution.id, use, bytes: file.bytes, altText: text },
		...{ isPrintable: isPrintableImage, actorId, now: now() },
	})
	if (result.kind === 'added') return redirect(`${institutionImagesPath(institution)}?lagret`, 303)
	if (result.reason === 'no-such-place') return notFound()
	return data(
		{ errors: { [`${use}-bilde`]: institutionImagesWords().refused[result.reason] }, use, typed },
		{ status: 400 },
	)
}

export const meta = () => pageTitle(institutionImagesWords().title)

export default function InstitutionImagesPage() {
	const { institution, images } = useLoaderData<typeof loader>()
	const words = institutionImagesWords()
	const answer = useActionData<typeof action>()
	const limit = useFileLimit({ largest: largestImage.bytes, says: words.refused['too-heavy'], errors: answer?.errors })
	const [search] = useSearchParams()
	return (
		<AdminPage
			title={words.title}
			here={words.title}
			lead={words.lead(institution.name)}
			width="reading"
			way={[
				{ to: institutionsPath, text: adminPageWords().institutions },
				{ to: institutionSettingsPath(institution), text: institution.name },
			]}
		>
			<ErrorSummary errors={limit.summary} />
			{answer ? null : search.has('lagret') ? (
				<Alert tone="success" live="status">
					{words.added}
				</Alert>
			) : search.has('trukket') ? (
				<Alert tone="success" live="status">
					{words.withdrawn}
				</Alert>
			) : null}
			<p>{words.about}</p>
			{imageUses.map((use) => (
				<ImageSection
					key={use}
					institution={institution}
					use={use}
					image={images.find((image) => image.use === use)}
					limit={limit}
					typed={answer?.use === use ? answer.typed : undefined}
				/>
			))}
		</AdminPage>
	)
}
