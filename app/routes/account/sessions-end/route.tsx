import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { lucia, requireSignedIn } from '~/auth/guard.server'
import { endSession } from '~/auth/session.server'
import { now } from '~/lib/clock.server'
import { signOutEverywhere } from '~/operations/sign-out-everywhere.server'

/** Whoever opens the address wants the page that the form stands on; that page guards itself. */
export function loader() {
	return redirect('/min-side/konto/okter')
}

/** Signs out everywhere, here too. */
export async function action({ request }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	await signOutEverywhere(db, { personId: person.id, now: now() })
	const cookie = await endSession(lucia, request.headers.get('cookie'))
	return redirect('/logg-inn?melding=logget-ut', { status: 303, headers: { 'Set-Cookie': cookie } })
}
