import { countPlaces } from '#db/queries/run-enrolments'
import { findAccountsByEmail, listKnownInRun } from '#db/queries/run-imports'
import type { Db } from '#db/schema'
import type { CourseRun } from '~/domain/course-run'
import { type ImportPlan, planImport } from '~/domain/import-plan'
import type { ListedPerson } from '~/domain/participant-list'
import { normalisedEmail } from '~/domain/person'

/** What becomes of a list with the run as it is now. Reads only; for good, call it in the transaction that has claimed the run. */
export async function importPlanOfRun(
	db: Db,
	{ run, people, now }: { run: CourseRun; people: readonly ListedPerson[]; now: Date },
): Promise<ImportPlan> {
	const places = (await countPlaces(db, [run.id])).get(run.id) ?? { seated: 0, waiting: 0 }
	const known = await listKnownInRun(db, run.id)
	const emails = people.flatMap(({ email }) => (email ? [normalisedEmail(email)] : []))
	const accounts = await findAccountsByEmail(db, [...new Set(emails)])
	return planImport(people, { run, places, known, accounts }, now)
}
