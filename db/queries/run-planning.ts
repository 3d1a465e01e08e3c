import type { DistrictOfficeId, PersonId, RunDayId, RunId } from '~/domain/ids'
import type { Db } from '../schema'

/** Course leaders of these offices, of all when null, by name. */
export function listLeadersOfOffices(
	db: Db,
	officeIds: readonly DistrictOfficeId[] | null,
): Promise<{ id: PersonId; name: string }[]> {
	const leaders = db
		.selectFrom('roleGrant')
		.innerJoin('person', 'person.id', 'roleGrant.personId')
		.select(['person.id', 'person.name'])
		.distinct()
		.where('roleGrant.role', '=', 'course-leader')
		.where('roleGrant.revokedAt', 'is', null)
	const chosen = officeIds ? leaders.where('roleGrant.districtOfficeId', 'in', [...officeIds]) : leaders
	return chosen.orderBy('person.name').orderBy('person.id').execute()
}

/** The days of the run on which somebody has put down attendance. */
export async function listDaysWithMarks(db: Db, runId: RunId): Promise<Set<RunDayId>> {
	const rows = await db
		.selectFrom('attendanceMark')
		.innerJoin('runDay', 'runDay.id', 'attendanceMark.runDayId')
		.select('runDay.id')
		.distinct()
		.where('runDay.runId', '=', runId)
		.execute()
	return new Set(rows.map(({ id }) => id))
}
