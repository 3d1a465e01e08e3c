import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findOwnRunEnrolment } from '#db/queries/run-enrolments'
import { findSignedIn, requireSignedIn } from '~/auth/guard.server'
import { codePath, signUpPath } from '~/domain/run-paths'
import { shortName } from '~/domain/short-name'
import { secondsUntil } from '~/domain/throttle'
import { runCodeWords } from '~/i18n/run-code'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { library } from '~/library.server'
import { followRunCode } from '~/operations/follow-run-code.server'
import { joinByInvitation } from '~/operations/join-by-invitation.server'
import { publicUrl } from '~/portal.server'
import { pageTitle } from '~/ui/page-title'
import { NoSuchCode } from './no-such-code'
import { runForReading } from './run-for-reading'
import { RunInvitation } from './run-invitation'
import { UnclaimedPlace } from './unclaimed-place'

const Params = z.object({ code: z.string().max(100) })

/** What a code is for: a run to join, a place to claim, or nothing. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { code: typed } = parseParams(Params, params)
	const moment = now()
	const person = await findSignedIn(request)
	const found = await followRunCode(db, { typed, network: clientNetwork(request), now: moment })
	switch (found.kind) {
		case 'wait': {
			const headers = { 'Retry-After': String(secondsUntil(found.until, moment)) }
			return data({ kind: 'wait' as const }, { status: 429, headers })
		}
		case 'malformed':
		case 'unknown':
			return data({ kind: found.kind }, { status: 404 })
	}
	const { code, run } = found
	if (typed !== code) throw redirect(codePath(code))
	const isIn = person !== null && (await findOwnRunEnrolment(db, run.id, person.id)) !== undefined
	const about = { code, run: runForReading(run, moment), isSignedIn: person !== null, isIn }
	if (found.kind === 'invitation') return { kind: 'invitation' as const, ...about, name: person?.name ?? null }
	const { id, name } = found.place
	return { kind: 'claim' as const, ...about, place: { id, name: shortName(name) } }
}

/** Lets whoever is signed in into the run that the invitation is for; who can't come in is told why, 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { code: typed } = parseParams(Params, params)
	const moment = now()
	const found = await followRunCode(db, { typed, network: clientNetwork(request), now: moment })
	if (found.kind !== 'invitation') throw redirect(codePath(encodeURIComponent(typed)), 303)
	const { run, code } = found
	const course = foundOr404(await library.findById(run.courseId, person.language))
	const joined = await joinByInvitation(db, { runId: run.id, code, course, person, publicUrl, now: moment })
	if (joined.kind !== 'refused' || joined.reason === 'already-in') return redirect(signUpPath(run), 303)
	return data({ refused: runCodeWords().refused[joined.reason] }, { status: 409 })
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => ({
	'X-Robots-Tag': 'noindex',
	...(loaderHeaders.has('Retry-After') ? { 'Retry-After': loaderHeaders.get('Retry-After') ?? '' } : {}),
})

export const meta = () => [...pageTitle(runCodeWords().title), { name: 'robots', content: 'noindex' }]

export default function RunCodePage() {
	const found = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()?.refused
	switch (found.kind) {
		case 'invitation':
			return <RunInvitation {...found} refused={refused} />
		case 'claim':
			return <UnclaimedPlace {...found} />
		default:
			return <NoSuchCode why={found.kind} />
	}
}
