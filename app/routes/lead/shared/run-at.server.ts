import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRunInScope } from '#db/queries/course-runs'
import { requireSignedIn } from '~/auth/guard.server'
import type { SignedIn } from '~/auth/session.server'
import { type LeadScope, leadScope } from '~/domain/access'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { RunId } from '~/domain/ids'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { library } from '~/library.server'

const RunParams = z.object({ run: z.uuid().transform((id) => id as RunId) })

/** Who is signed in and which runs they reach as a leader; 404 for who leads nothing. */
export async function requireLeader(request: Request): Promise<{ person: SignedIn; scope: LeadScope }> {
	const person = await requireSignedIn(request)
	return { person, scope: foundOr404(leadScope(person)) }
}

/**
 * The run that the address names with its course, for somebody who leads it. A run outside of the leader's scope is not
 * there: 404. Guards the request too.
 */
export async function runAt(
	request: Request,
	params: unknown,
): Promise<{ person: SignedIn; scope: LeadScope; run: CourseRun; course: Course }> {
	const { person, scope } = await requireLeader(request)
	const { run: id } = parseParams(RunParams, params)
	const run = foundOr404(await findRunInScope(db, scope, id))
	const course = foundOr404(await library.findById(run.courseId, person.language))
	return { person, scope, run, course }
}
