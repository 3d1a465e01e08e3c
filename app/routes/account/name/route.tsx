import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { accountFieldsWords } from '~/i18n/account-fields'
import { nameChangeWords } from '~/i18n/name-change'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { renamePerson } from '~/operations/rename-person.server'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'
import { NameField } from '../shared/fields.server'
import { refused } from '../shared/refused.server'
import { WayToAccount } from '../shared/way-to'

const RenamingForm = z.object({ name: NameField })

export const meta = () => pageTitle(nameChangeWords().title)

export async function loader({ request }: LoaderFunctionArgs) {
	const { name } = await requireSignedIn(request)
	return { name }
}

export async function action({ request }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const form = await parseForm(request, RenamingForm)
	if (!form.ok) return refused(form.errors, form.typed)
	await renamePerson(db, { personId: person.id, name: form.value.name, now: now() })
	return redirect('/min-side/konto?endret=navn', 303)
}

export default function NamePage() {
	const { name } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = nameChangeWords()
	const fields = accountFieldsWords()
	return (
		<Page above={<WayToAccount here={words.title} />} title={words.title}>
			<Form method="post" noValidate className="form">
				<ErrorSummary errors={result?.errors} />
				<TextField
					name="name"
					label={fields.name}
					description={words.aboutName}
					autoComplete="name"
					defaultValue={result?.typed.name ?? name}
					error={result?.errors.name}
					required
				/>
				<div className="actions">
					<Button>{words.save}</Button>
					<ButtonLink to="/min-side/konto" variant="tertiary">
						{fields.cancel}
					</ButtonLink>
				</div>
			</Form>
		</Page>
	)
}
