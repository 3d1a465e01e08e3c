import { data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { checkInEntryPath, checkInPath } from '~/domain/run-paths'
import { checkInEntryWords } from '~/i18n/check-in-entry'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { readCheckInCode } from '~/operations/read-check-in-code.server'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { TextField } from '~/ui/text-field'

/** Leads a code that was typed from the wall to the day that it belongs to. */
export async function loader({ request }: LoaderFunctionArgs) {
	const typed = new URL(request.url).searchParams.get('kode')?.slice(0, 100) ?? null
	if (typed === null) return { typed: '', error: undefined }
	const { missing, refused } = checkInEntryWords()
	if (!typed.trim()) return data({ typed: '', error: missing }, { status: 400 })
	const read = await readCheckInCode(db, { typed, dayId: null, network: clientNetwork(request), now: now() })
	if (read.kind === 'valid') throw redirect(checkInPath(read.found.day, read.code))
	return data({ typed, error: refused[read.kind] }, { status: read.kind === 'wait' ? 429 : 400 })
}

export const meta = () => pageTitle(checkInEntryWords().title)

export default function CheckInEntryPage() {
	const { typed, error } = useLoaderData<typeof loader>()
	const words = checkInEntryWords()
	return (
		<Page title={words.title} lead={words.lead}>
			<ErrorSummary errors={error ? { kode: error } : {}} />
			<Form method="get" action={checkInEntryPath} className="flow" noValidate>
				<TextField
					name="kode"
					label={words.code}
					description={words.aboutCode}
					required
					autoComplete="off"
					spellCheck={false}
					defaultValue={typed}
					error={error}
				/>
				<Button>{words.goOn}</Button>
			</Form>
			<p className="soft">{words.orScan}</p>
		</Page>
	)
}
