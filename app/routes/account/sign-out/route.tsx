import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { lucia } from '~/auth/guard.server'
import { endSession } from '~/auth/session.server'

/** Whoever opens the address has signed out by a form elsewhere, or wants to go to the front page. */
export function loader() {
	return redirect('/')
}

/**
 * Ends this session, and clears what pages have kept on the device; signing out twice is no error. A worker that has
 * cleared all of it before, without a network, says so: clearing would take the worker too, and the page that it is
 * about to answer would fail.
 */
export async function action({ request }: ActionFunctionArgs) {
	const cookie = await endSession(lucia, request.headers.get('cookie'))
	const clearing = request.headers.has('X-Cleared') ? null : { 'Clear-Site-Data': '"storage"' }
	return redirect('/', { status: 303, headers: { 'Set-Cookie': cookie, ...clearing } })
}
