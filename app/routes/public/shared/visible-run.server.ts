import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRun, findRunInScope } from '#db/queries/course-runs'
import { findOwnRunEnrolment } from '#db/queries/run-enrolments'
import { findSignedIn } from '~/auth/guard.server'
import type { SignedIn } from '~/auth/session.server'
import { leadScope } from '~/domain/access'
import type { CourseRun } from '~/domain/course-run'
import type { RunId } from '~/domain/ids'
import { readRunCode } from '~/domain/run-code'
import type { RunEnrolment } from '~/domain/run-enrolment'
import { foundOr404, notFound, parseParams } from '~/lib/http-errors.server'

const RunParams = z.object({ run: z.uuid().transform((id) => id as RunId) })

/** A run as somebody sees it from outside: their own place in it, and the invitation that they came with, if any. */
export type VisibleRun = {
	readonly person: SignedIn | null
	readonly run: CourseRun
	readonly own: RunEnrolment | null
	/** The run's invitation code when the address carries it, else null. */
	readonly code: string | null
}

/**
 * The run that the address names, when it is for the caller to see: an open one is for everybody, one by invitation for
 * those in it, for its leaders, and for who comes with the code. Else 404.
 *
 * @param typedCode the code as it came with the request
 */
export async function visibleRunAt(request: Request, params: unknown, typedCode: string | null): Promise<VisibleRun> {
	const { run: id } = parseParams(RunParams, params)
	const [person, found] = await Promise.all([findSignedIn(request), findRun(db, id)])
	const run = foundOr404(found)
	const own = person ? ((await findOwnRunEnrolment(db, id, person.id)) ?? null) : null
	const read = typedCode ? readRunCode(typedCode) : null
	const code = read?.kind === 'invitation' && read.code === run.invitationCode ? read.code : null
	if (run.access === 'open' || own || code || (await isLedBy(person, id))) return { person, run, own, code }
	return notFound()
}

async function isLedBy(person: SignedIn | null, id: RunId): Promise<boolean> {
	const scope = person && leadScope(person)
	return scope ? (await findRunInScope(db, scope, id)) !== undefined : false
}
