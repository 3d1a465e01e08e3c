import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRunOfInstitutions } from '#db/queries/course-runs'
import { listInstitutions } from '#db/queries/places'
import { requireSignedIn } from '~/auth/guard.server'
import type { SignedIn } from '~/auth/session.server'
import { institutionsFollowed, mayAdminister } from '~/domain/access'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { RunId } from '~/domain/ids'
import type { Institution } from '~/domain/place'
import { foundOr404, notFound, parseParams } from '~/lib/http-errors.server'
import { library } from '~/library.server'

const RunParams = z.object({ run: z.uuid().transform((id) => id as RunId) })

/** Who is signed in and the institutions that they follow, by name; an administrator follows all. 404 for everybody else. */
export async function requireContact(
	request: Request,
): Promise<{ person: SignedIn; institutions: readonly Institution[] }> {
	const person = await requireSignedIn(request)
	const followed = new Set(institutionsFollowed(person))
	const isAdministrator = mayAdminister(person)
	if (followed.size === 0 && !isAdministrator) return notFound()
	const institutions = (await listInstitutions(db)).filter(({ id }) => isAdministrator || followed.has(id))
	return { person, institutions }
}

/** The run that the address names, with its course, when it is for students of an institution that the person follows; else 404. */
export async function studentRunAt(
	request: Request,
	params: unknown,
): Promise<{ person: SignedIn; run: CourseRun; course: Course; institution: Institution }> {
	const { person, institutions } = await requireContact(request)
	const { run: id } = parseParams(RunParams, params)
	if (institutions.length === 0) return notFound()
	const ids = institutions.map((institution) => institution.id)
	const run = foundOr404(await findRunOfInstitutions(db, ids, id))
	const course = foundOr404(await library.findById(run.courseId, person.language))
	return { person, run, course, institution: foundOr404(institutions.find((one) => one.id === run.institutionId)) }
}
