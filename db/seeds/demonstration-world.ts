import { randomUUID } from 'node:crypto'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { AttendanceMarkId, DistrictOfficeId, PersonId, RunEnrolmentId } from '~/domain/ids'
import type { RunPlan } from '~/domain/run-plan'
import { osloDate, osloMoment } from '~/lib/oslo-time'
import { enterRun } from '~/operations/enter-run.server'
import { markAttendance } from '~/operations/mark-attendance.server'
import { planRun } from '~/operations/plan-run.server'
import { settleEvaluation } from '~/operations/settle-evaluation.server'
import { findRun } from '../queries/course-runs'
import type { Db } from '../schema'
import { givenPerson } from './build'
import { emailFor, nameGiver } from './demonstration-names'

const aDay = 24 * 3_600_000

/** Somebody in a run of the demonstration. */
export type Seat = { enrolmentId: RunEnrolmentId; personId: PersonId | null; name: string }

/** A day of a run: how many days from now, which day of the course, and where. */
export type DayPlan = { inDays: number; courseDay: number; place?: string; link?: string }

/** What the runs of a demonstration are made with: always by the operations that the portal itself uses. `publicUrl` is where its letters lead. */
export function demonstrationWorld(
	db: Db,
	{ course, publicUrl, now }: { course: Course; publicUrl: string; now: Date },
) {
	const nextName = nameGiver()

	/** The moment so many days from now, at this time of day in Norway. */
	function at(inDays: number, time = '12:00'): Date {
		const date = osloDate(new Date(now.getTime() + inDays * aDay).toISOString())
		return new Date(osloMoment(date, time) ?? now)
	}

	async function plannedRun(
		given: { days: readonly DayPlan[]; lasts?: readonly [number, number]; officeId: DistrictOfficeId } & Pick<
			RunPlan,
			'title' | 'form' | 'leaderIds'
		> &
			Partial<Omit<RunPlan, 'days'>>,
	): Promise<CourseRun> {
		const { days: dayPlans, lasts, officeId, ...plan } = given
		const days = dayPlans.map(({ inDays, courseDay, place = '', link = '' }) => ({
			...{ courseDay, place, link },
			startsAt: at(inDays, '09:00').toISOString(),
			endsAt: at(inDays, '16:00').toISOString(),
		}))
		const first = lasts?.[0] ?? dayPlans[0]?.inDays ?? 0
		const id = await planRun(db, {
			course,
			actorId: plan.leaderIds[0] ?? null,
			now: at(Math.min(first - 35, -1)),
			plan: {
				...{ audience: null, institutionId: null, information: '', seats: 20, access: 'open' },
				...plan,
				districtOfficeId: officeId,
				enrolmentClosesAt: at(first - 2, '23:59').toISOString(),
				beginsAt: days[0]?.startsAt ?? at(first, '09:00').toISOString(),
				endsAt: lasts ? at(lasts[1], '20:00').toISOString() : (days.at(-1)?.endsAt ?? at(first, '16:00').toISOString()),
				days,
			},
		})
		const run = await findRun(db, id)
		if (!run) throw new Error('The run is not there')
		return run
	}

	/** Lets somebody in: a person with an account, somebody new with one, or with `hasAccount: false` somebody on paper. */
	async function seat(
		run: CourseRun,
		given: { personId?: PersonId; name?: string; hasAccount?: boolean; reference?: string; since: number },
	): Promise<Seat> {
		const name = given.name ?? nextName()
		const moment = at(given.since)
		const isOnPaper = given.hasAccount === false
		const personId =
			given.personId ?? (isOnPaper ? null : await givenPerson(db, { name, email: emailFor(name), now: moment }))
		const newcomer = { personId, name, email: null, reference: given.reference ?? null }
		const source = isOnPaper || given.reference ? ('leader' as const) : ('self' as const)
		const actorId = source === 'leader' ? (run.leaders[0]?.id ?? null) : personId
		const entry = await enterRun(db, { runId: run.id, newcomer, source, actorId, publicUrl, now: moment })
		if (entry.kind === 'refused') throw new Error(`${name} can't come into ${run.title}: ${entry.reason}`)
		return { enrolmentId: entry.enrolmentId, personId, name }
	}

	async function seats(run: CourseRun, howMany: number, given: Omit<Parameters<typeof seat>[1], 'personId' | 'name'>) {
		const all: Seat[] = []
		for (let n = 0; n < howMany; n++) all.push(await seat(run, given))
		return all
	}

	/** Takes attendance on the day with this number; who is in neither list is not put down. */
	async function attendance(run: CourseRun, number: number, present: readonly Seat[], absent: readonly Seat[] = []) {
		const day = run.days.find((one) => one.number === number)
		if (!day) throw new Error(`${run.title} has no day ${number}`)
		const markedAt = new Date(Date.parse(day.startsAt) + 3_600_000).toISOString()
		const mark =
			(presence: 'present' | 'absent') =>
			({ enrolmentId }: Seat) => ({ id: randomUUID() as AttendanceMarkId, enrolmentId, presence, markedAt })
		await markAttendance(db, {
			...{ course, run, dayId: day.id, method: 'list', actorId: run.leaders[0]?.id ?? null },
			marks: [...present.map(mark('present')), ...absent.map(mark('absent'))],
			now: new Date(markedAt),
		})
	}

	/** These people answer the evaluation, one after the other. */
	async function evaluations(people: readonly Seat[], answers: readonly SeedAnswers[], moment: Date) {
		for (const [index, { steps, texts }] of answers.entries()) {
			const personId = people[index]?.personId
			if (!personId) continue
			const given = { ...byQuestion('scale', steps), ...byQuestion('text', texts) }
			await settleEvaluation(db, { course, personId, answers: given, now: moment })
		}
	}

	/** Answers by the questions of a kind, in the order of the course; what was not answered is left out. */
	function byQuestion(kind: 'scale' | 'text', answers: readonly (string | number | undefined)[] = []) {
		const questions = course.evaluation.filter((question) => question.kind === kind)
		return Object.fromEntries(
			questions.flatMap(({ id }, index): [string, string | number][] => {
				const answer = answers[index]
				return answer ? [[id, answer]] : []
			}),
		)
	}

	return { db, course, publicUrl, now, at, plannedRun, seat, seats, attendance, evaluations }
}

/** How somebody answers the evaluation: the steps of its scales, and what to keep and what to change, if they say so. */
export type SeedAnswers = {
	readonly steps: readonly [number, number, number]
	readonly texts?: readonly [keep: string, change?: string]
}

/** What `demonstrationWorld` gives. */
export type DemonstrationWorld = ReturnType<typeof demonstrationWorld>
