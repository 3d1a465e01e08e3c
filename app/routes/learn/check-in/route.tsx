import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { type DayToCheckIn, findDayToCheckIn, listHoldingMarks } from '#db/queries/attendance'
import { findRun } from '#db/queries/course-runs'
import { findOwnRunEnrolment } from '#db/queries/run-enrolments'
import { findSignedIn, requireSignedIn } from '~/auth/guard.server'
import type { SignedIn } from '~/auth/session.server'
import { type CheckInDecision, checkInPhase, checkInWindow, decideCheckIn, isScanFresh } from '~/domain/check-in'
import type { CourseRun } from '~/domain/course-run'
import type { RunDayId, Timestamp } from '~/domain/ids'
import { enrolmentState } from '~/domain/run-enrolment'
import { checkInPath } from '~/domain/run-paths'
import { checkInWords } from '~/i18n/check-in'
import { clientNetwork } from '~/lib/client-address.server'
import { now } from '~/lib/clock.server'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { library } from '~/library.server'
import { checkIn } from '~/operations/check-in.server'
import { readScanTicket, scanTicket } from '~/operations/check-in-code.server'
import { readCheckInCode } from '~/operations/read-check-in-code.server'
import { pageTitle } from '~/ui/page-title'
import { CheckInAnswer, type CheckInKind, ConfirmPresence } from './check-in-answer'

const Params = z.object({ day: z.uuid().transform((id) => id as RunDayId), code: z.string().max(40) })

/**
 * Where the QR code leads. A code that counts becomes a sealed ticket of this moment in the address, and that address is
 * what signing in or making an account leads back to. Changes nothing.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { day: dayId, code } = parseParams(Params, params)
	const found = foundOr404(await findDayToCheckIn(db, dayId))
	const ticket = new URL(request.url).searchParams.get('skannet')
	if (ticket === null) return scanned(request, found, code)

	const scannedAt = readScanTicket(found, dayId, ticket)
	if (scannedAt === null) return answer('stale', 409)
	if (!isScanFresh(scannedAt, now()) && !(await findSignedIn(request))) return answer('scan-too-old', 409)
	const person = await requireSignedIn(request)
	const run = foundOr404(await findRun(db, found.runId))
	const decision = await decisionFor(person, run, found, scannedAt)
	return { kind: kindOf(decision), place: placeOf(run, found) }
}

/** Marks the participant as present. 409 with the reason when that can't be. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { day: dayId, code } = parseParams(Params, params)
	const found = foundOr404(await findDayToCheckIn(db, dayId))
	const ticket = new URL(request.url).searchParams.get('skannet') ?? ''
	const scannedAt = readScanTicket(found, dayId, ticket)
	if (scannedAt === null) return data({ kind: 'stale' as CheckInKind }, { status: 409 })
	const run = foundOr404(await findRun(db, found.runId))
	const course = foundOr404(await library.findById(run.courseId, person.language))
	const decision = await checkIn(db, { course, run, dayId, personId: person.id, scannedAt, now: now() })
	if (decision.kind === 'refused') return data({ kind: kindOf(decision) }, { status: 409 })
	return redirect(`${checkInPath({ id: dayId }, code)}?skannet=${ticket}`, 303)
}

/** A scan without a ticket: leads on with one, or says why not. */
async function scanned(request: Request, found: DayToCheckIn, typed: string) {
	const moment = now()
	const { day } = found
	const read = await readCheckInCode(db, { typed, dayId: day.id, network: clientNetwork(request), now: moment })
	if (read.kind === 'wait') return answer('wait', 429)
	if (read.kind !== 'valid') return answer('stale', 409)
	const phase = checkInPhase(day, moment.toISOString())
	if (phase !== 'open') return answer(phase, 409, placeOf(foundOr404(await findRun(db, found.runId)), found))
	throw redirect(`${checkInPath(day, read.code)}?skannet=${scanTicket(found, day.id, moment)}`)
}

async function decisionFor(
	person: SignedIn,
	run: CourseRun,
	{ day }: DayToCheckIn,
	scannedAt: Timestamp,
): Promise<CheckInDecision> {
	const own = await findOwnRunEnrolment(db, run.id, person.id)
	const holding = own ? ((await listHoldingMarks(db, day.id)).get(own.id) ?? null) : null
	const state = own ? enrolmentState(own) : null
	return decideCheckIn({ state, isCancelled: run.cancelledAt !== null, holding, scannedAt }, now())
}

function kindOf(decision: CheckInDecision): CheckInKind {
	return decision.kind === 'refused' ? decision.reason : decision.kind === 'present' ? 'confirm' : 'already'
}

/** What the page says of the day, to who has its code. */
function placeOf({ id, title, access }: CourseRun, { day }: DayToCheckIn) {
	return { run: { id, title, access }, number: day.number, startsAt: day.startsAt, ...checkInWindow(day) }
}

function answer(kind: CheckInKind, status: number, place: ReturnType<typeof placeOf> | null = null) {
	return data({ kind, place }, { status })
}

export const meta = () => [...pageTitle(checkInWords().title), { name: 'robots', content: 'noindex' }]

export default function CheckInPage() {
	const { kind, place } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()?.kind
	const now = refused ?? kind
	return now === 'confirm' && place ? <ConfirmPresence place={place} /> : <CheckInAnswer kind={now} place={place} />
}
