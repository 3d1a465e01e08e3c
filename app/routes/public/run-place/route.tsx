import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { signUpPath } from '~/domain/run-paths'
import type { PlaceRefusal } from '~/domain/run-place'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { foundOr404 } from '~/lib/http-errors.server'
import { library } from '~/library.server'
import { joinByInvitation } from '~/operations/join-by-invitation.server'
import { signUpForRun } from '~/operations/sign-up-for-run.server'
import { publicUrl } from '~/portal.server'
import { ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { visibleRunAt } from '../shared/visible-run.server'

const PlaceForm = z.object({ kode: z.string().max(50).default('') })

export const meta = () => pageTitle('Påmelding')

/** Leads to the page of the run, which has the form. */
export async function loader({ params }: LoaderFunctionArgs) {
	return redirect(signUpPath({ id: params.run ?? '' }))
}

/** Gives whoever asks a place in the run: a seat, or one in the line. 409 with the reason when there is none. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const form = await parseForm(request, PlaceForm)
	const { run, code } = await visibleRunAt(request, params, form.ok ? form.value.kode : null)
	const course = foundOr404(await library.findById(run.courseId, person.language))
	const about = { runId: run.id, course, person, publicUrl, now: now() }
	const result = code ? await joinByInvitation(db, { ...about, code }) : await signUpForRun(db, about)
	if (result.kind !== 'refused' || result.reason === 'already-in') return redirect(`${signUpPath(run)}?pameldt`, 303)
	return data({ sentence: sentences[result.reason], title: run.title }, { status: 409 })
}

const sentences: Record<PlaceRefusal | 'no-such-run' | 'invitation-changed', string> = {
	'already-in': 'Du er allerede med på kurset.',
	cancelled: 'Kurset er avlyst.',
	over: 'Kurset er over.',
	closed: 'Fristen for å melde seg på er ute. Ta kontakt med kurslederen hvis du vil spørre om det er plass likevel.',
	'by-invitation-only': 'Kurset er bare for dem som er invitert. Bruk lenken eller koden du har fått.',
	'no-such-run': 'Vi finner ikke kurset.',
	'invitation-changed': 'Invitasjonen gjelder ikke lenger. Be kurslederen om en ny.',
}

/** Shown when there is no place to be had; every other way leads on. */
export default function NoPlacePage() {
	const result = useActionData<typeof action>()
	return (
		<Page title="Du kom ikke med" lead={result?.sentence}>
			<p>
				<ButtonLink to="/kurs">Se andre kurs</ButtonLink>
			</p>
			<p>
				Du kan også ta kurset på egen hånd på nett når du vil. <Link to="/kurs#egen-hand">Slik gjør du det</Link>
			</p>
		</Page>
	)
}
