import type { Db } from '#db/schema'
import { givenAttempt, givenLessonsDone } from '#db/seeds/build'
import {
	givenInstitution,
	givenLeader,
	givenParticipant,
	givenParticipantOnPaper,
	givenRun,
} from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId } from '~/domain/ids'
import type { Sight } from './sight'

const day = 24 * 3_600_000

/** A run that is under way with people in every state, and its leader. */
export async function givenBusyRun(
	db: Db,
	course: Course,
	{ institution = false } = {},
): Promise<{ run: CourseRun; leaderId: PersonId }> {
	const now = new Date()
	const earlier = new Date(now.getTime() - 10 * day)
	const leaderId = await givenLeader(db, { now })
	const institutionId = institution ? await givenInstitution(db) : null
	const plan = { leaderIds: [leaderId], title: 'Igangsetterkurs i Bergen', institutionId, beginsInDays: 10 }
	const run = await givenRun(db, { course, now: earlier, ...plan })
	for (const [index, name] of ['Ada', 'Grace', 'Åse', 'Øyvind', 'Kim', 'Bjørg'].entries()) {
		const { personId } = await givenParticipant(db, { run, name: `${name} Hansen`, now: earlier })
		const learning = { course, personId, now: new Date(earlier.getTime() + index * day) }
		if (index === 5) continue
		await givenLessonsDone(db, learning, [1, 2, 3].slice(0, index + 1))
		for (const module of course.modules.slice(0, index + 1)) {
			await givenAttempt(db, learning, module.quiz, { wrong: index % 2 === 0 ? 1 : 5 })
		}
	}
	await givenParticipantOnPaper(db, { run, name: 'Olga Nilsen', now: earlier })
	return { run, leaderId }
}

/** The leaders' start page, the run at a glance and its insight, full and empty. */
export async function overviewSights(db: Db, course: Course): Promise<Sight[]> {
	const { run, leaderId } = await givenBusyRun(db, course)
	const empty = await givenRun(db, { course, now: new Date(), leaderIds: [leaderId], title: 'Et tomt kurs' })
	const newLeader = await givenLeader(db, { name: 'Liv', now: new Date() })
	const at = (name: string, path: string): Sight => ({ name, path, personId: leaderId })
	return [
		at('the leaders’ start page', '/leder'),
		{ name: 'the start page of a new leader', path: '/leder', personId: newLeader },
		at('the run at a glance', `/leder/kurs/${run.id}`),
		at('the run at a glance, by module', `/leder/kurs/${run.id}?sorter=modul-2&retning=synkende`),
		at('the run at a glance, nobody found', `/leder/kurs/${run.id}?sok=finnes-ikke`),
		at('a run without people', `/leder/kurs/${empty.id}`),
		at('insight', `/leder/kurs/${run.id}/innsikt`),
		at('insight into few people', `/leder/kurs/${empty.id}/innsikt`),
	]
}
