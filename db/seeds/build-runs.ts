import { randomUUID } from 'node:crypto'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { DistrictOfficeId, InstitutionId, PersonId, RunEnrolmentId, RunId } from '~/domain/ids'
import type { RunPlan } from '~/domain/run-plan'
import { enterRun } from '~/operations/enter-run.server'
import { planRun } from '~/operations/plan-run.server'
import { findRun } from '../queries/course-runs'
import type { Db } from '../schema'
import { givenPerson } from './build'

const hour = 3_600_000
const day = 24 * hour
/** Stands in links of letters that nobody follows. */
const publicUrl = 'http://localhost:3000'

/** A district office with this id, made when it is not there. */
export async function givenOffice(db: Db, id = 'vestland', name = 'Vestland'): Promise<DistrictOfficeId> {
	await db
		.insertInto('districtOffice')
		.values({ id: id as DistrictOfficeId, name, counties: '', closedAt: null })
		.onConflict((conflict) => conflict.doNothing())
		.execute()
	return id as DistrictOfficeId
}

/** An institution with this id, made when it is not there. */
export async function givenInstitution(
	db: Db,
	id = 'hoyskolen-kristiania',
	name = 'Høyskolen Kristiania',
): Promise<InstitutionId> {
	await db
		.insertInto('institution')
		.values({ id: id as InstitutionId, name, closedAt: null })
		.onConflict((conflict) => conflict.doNothing())
		.execute()
	return id as InstitutionId
}

/** A course leader of this office. */
export async function givenLeader(
	db: Db,
	{ name = 'Lin', officeId, now }: { name?: string; officeId?: DistrictOfficeId; now: Date },
): Promise<PersonId> {
	const districtOfficeId = officeId ?? (await givenOffice(db))
	return givenPerson(db, { name, roles: [{ role: 'course-leader', districtOfficeId, reach: 'own-runs' }], now })
}

/** A run of two days; the first is `beginsInDays` from now, at nine in the morning UTC, and the second the day after. */
export async function givenRun(
	db: Db,
	{ course, now, beginsInDays = 7, ...plan }: { course: Course; now: Date; beginsInDays?: number } & Partial<RunPlan>,
): Promise<CourseRun> {
	const districtOfficeId = plan.districtOfficeId ?? (await givenOffice(db))
	const first = Date.parse(`${now.toISOString().slice(0, 10)}T09:00:00.000Z`) + beginsInDays * day
	const at = (moment: number) => new Date(moment).toISOString()
	const days =
		plan.days ??
		[1, 2].map((courseDay) => {
			const startsAt = first + (courseDay - 1) * day
			return { courseDay, startsAt: at(startsAt), endsAt: at(startsAt + 7 * hour), place: 'Nygård skole', link: '' }
		})
	const id = await planRun(db, {
		course,
		actorId: plan.leaderIds?.[0] ?? null,
		now,
		plan: {
			title: 'Igangsetterkurs i Bergen',
			form: 'blended',
			audience: null,
			institutionId: null,
			information: '',
			seats: 20,
			access: 'open',
			leaderIds: [],
			enrolmentClosesAt: at(first - day),
			beginsAt: days[0]?.startsAt ?? at(first),
			endsAt: days.at(-1)?.endsAt ?? at(first + 30 * day),
			...plan,
			districtOfficeId,
			days,
		},
	})
	const run = await findRun(db, id)
	if (!run) throw new Error('The run is not there')
	return run
}

/** Somebody with a seat in the run whom its leader let in; a new person with an account, or the one that is given. */
export async function givenParticipant(
	db: Db,
	{ run, name = 'Ada', personId, now }: { run: { id: RunId }; name?: string; personId?: PersonId; now: Date },
): Promise<{ enrolmentId: RunEnrolmentId; personId: PersonId }> {
	const who = personId ?? (await givenPerson(db, { name, now }))
	const newcomer = { personId: who, name, email: null, reference: null }
	const entry = await enterRun(db, { runId: run.id, newcomer, source: 'leader', actorId: null, publicUrl, now })
	if (entry.kind === 'refused') throw new Error(`${name} can't come into the run: ${entry.reason}`)
	return { enrolmentId: entry.enrolmentId, personId: who }
}

/** Somebody in the run who has no account yet, and claims the place by a code later. */
export async function givenParticipantOnPaper(
	db: Db,
	{ run, name = 'Olga', email = null, now }: { run: { id: RunId }; name?: string; email?: string | null; now: Date },
): Promise<RunEnrolmentId> {
	const newcomer = { personId: null, name, email, reference: randomUUID().slice(0, 8) }
	const entry = await enterRun(db, { runId: run.id, newcomer, source: 'leader', actorId: null, publicUrl, now })
	if (entry.kind === 'refused') throw new Error(`${name} can't come into the run: ${entry.reason}`)
	return entry.enrolmentId
}
