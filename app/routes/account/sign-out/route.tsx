import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { lucia } from '~/auth/guard.server'
import { endSession } from '~/auth/session.server'

/** Whoever opens the address has signed out by a form elsewhere, or wants to go to the front page. */
export function loader() {
	return redirect('/')
}

/** Ends this session, and clears what pages have kept on the device; signing out twice is no error. */
export async function action({ request }: ActionFunctionArgs) {
	const cookie = await endSession(lucia, request.headers.get('cookie'))
	return redirect('/', { status: 303, headers: { 'Set-Cookie': cookie, 'Clear-Site-Data': '"storage"' } })
}
