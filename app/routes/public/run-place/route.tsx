import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { requireSignedIn } from '~/auth/guard.server'
import { signUpPath } from '~/domain/run-paths'
import { runPlaceWords } from '~/i18n/run-place'
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
import { Rich } from '~/ui/rich'
import { visibleRunAt } from '../shared/visible-run.server'

const PlaceForm = z.object({ kode: z.string().max(50).default('') })

export const meta = () => pageTitle(runPlaceWords().inTab)

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
	return data({ sentence: runPlaceWords().refused[result.reason], title: run.title }, { status: 409 })
}

/** Shown when there is no place to be had; every other way leads on. */
export default function NoPlacePage() {
	const result = useActionData<typeof action>()
	const words = runPlaceWords()
	return (
		<Page title={words.title} lead={result?.sentence}>
			<p>
				<ButtonLink to="/kurs">{words.seeOthers}</ButtonLink>
			</p>
			<p>
				<Rich text={words.alone} to={(text) => <Link to="/kurs#egen-hand">{text}</Link>} />
			</p>
		</Page>
	)
}
