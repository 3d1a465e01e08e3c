import type { Db } from '#db/schema'
import { givenAttempt, givenLessonsDone } from '#db/seeds/build'
import { givenPlanHandedIn, givenPlanReview } from '#db/seeds/build-plans'
import { givenLeader, givenParticipant, givenRun } from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, ScenarioWalkId } from '~/domain/ids'
import type { Scenario } from '~/domain/scenario'
import { beginScenario } from '~/operations/begin-scenario.server'
import { chooseInScenario } from '~/operations/choose-in-scenario.server'
import type { Sight } from './sight'

const day = 24 * 3_600_000

/** The queue with plans in every state, plans with answers, and the briefing of a full and an empty run. */
export async function assignmentsSights(db: Db, course: Course): Promise<Sight[]> {
	const now = new Date()
	const { leaderId, run, people } = await givenBriefedRun(db, course)
	const newLeader = await givenLeader(db, { name: 'Liv', now })
	const emptyRun = await givenRun(db, { course, now, leaderIds: [newLeader] })
	const [ada, grace, kim] = people
	if (!ada || !grace || !kim) throw new Error('The run has too few people')
	const reviewer = { id: leaderId, name: 'Lin Solberg' }
	const ago = (days: number) => new Date(now.getTime() - days * day)
	const first = await givenPlanHandedIn(db, { course, personId: ada, now: ago(12) }, longPlan)
	await givenPlanReview(db, { course, submissionId: first, reviewer, verdict: 'more-wanted', now: ago(11) })
	const again = await givenPlanHandedIn(db, { course, personId: ada, now: ago(9) }, [...longPlan, 'Ferdig til jul.'])
	const approved = await givenPlanHandedIn(db, { course, personId: grace, now: ago(3) })
	await givenPlanReview(db, { course, submissionId: approved, reviewer, verdict: 'approved', now: ago(1) })
	await givenPlanHandedIn(db, { course, personId: kim, now })
	const sight = (personId: PersonId) => (name: string, path: string) => ({ name, path, personId })
	const [lin, liv] = [sight(leaderId), sight(newLeader)]
	return [
		lin('the queue of plans', '/leder/innleveringer'),
		lin('the queue of approved plans', '/leder/innleveringer?tilstand=approved'),
		liv('an empty queue of plans', '/leder/innleveringer'),
		lin('a plan that waits', `/leder/innleveringer/${again}`),
		lin('a plan that was replaced', `/leder/innleveringer/${first}`),
		lin('a plan that is approved', `/leder/innleveringer/${approved}?svart`),
		lin('the briefing', `/leder/kurs/${run.id}/for-dag-to`),
		liv('a briefing for too few', `/leder/kurs/${emptyRun.id}/for-dag-to`),
		sight(ada)('a plan with answers', `/kurs/${course.slug}/min-plan`),
		sight(grace)('a plan to hand in to a leader', `/kurs/${course.slug}/min-plan/lever`),
	]
}

const longPlan = [
	'Jeg har vært med i ei gruppe selv, og vet hva det gjorde for meg.\n\nJeg vil hjelpe den i gang og så trekke meg ut.',
	'Frivilligsentralen, biblioteket og frisklivssentralen.',
	'Vi henger opp plakater og inviterer til et møte i januar.',
]

/** A run of fourteen people with an account who have done much of the course, and been sure and wrong here and there. */
export async function givenBriefedRun(
	db: Db,
	course: Course,
): Promise<{ run: CourseRun; leaderId: PersonId; people: PersonId[]; names: string[] }> {
	const now = new Date()
	const leaderId = await givenLeader(db, { name: 'Lin Solberg', now })
	const run = await givenRun(db, { course, now, leaderIds: [leaderId], beginsInDays: 0 })
	const names = [
		'Ada',
		'Grace',
		'Kim',
		'Maja',
		'Odd',
		'Liv',
		'Jens',
		'Siri',
		'Per',
		'Anne',
		'Geir',
		'Ida',
		'Tor',
		'Eli',
	].map((first) => `${first} Testesen`)
	const people: PersonId[] = []
	for (const [index, name] of names.entries()) {
		const { personId } = await givenParticipant(db, { run, name, now })
		people.push(personId)
		const learning = { course, personId, now }
		if (index < 11) await givenLessonsDone(db, learning, [1, 2])
		for (const module of course.modules.slice(0, 5)) await givenAttempt(db, learning, module.quiz, { wrong: index % 8 })
		for (const module of course.modules) {
			const [scenario] = module.scenarios
			if (scenario) await givenWalk(db, { course, personId, scenario, first: index % 2, now })
		}
	}
	// They were sure of everything: a seed answers without saying how sure it was.
	const sure = await db.selectFrom('attempt').select(['id', 'answers']).where('personId', 'in', people).execute()
	for (const { id, answers } of sure) {
		const confidence = Object.fromEntries(Object.keys(JSON.parse(answers)).map((question) => [question, 'sure']))
		await db
			.updateTable('attempt')
			.set({ confidence: JSON.stringify(confidence) })
			.where('id', '=', id)
			.execute()
	}
	return { run, leaderId, people, names }
}

async function givenWalk(
	db: Db,
	walk: { course: Course; personId: PersonId; scenario: Scenario; first: number; now: Date },
): Promise<void> {
	const { personId, scenario, first } = walk
	await beginScenario(db, { ...walk, seenWalkId: null })
	const { id } = await db
		.selectFrom('scenarioWalk')
		.select('id')
		.where('personId', '=', personId)
		.where('scenarioId', '=', scenario.id)
		.executeTakeFirstOrThrow()
	const [scene] = scenario.scenes
	const choice = scene?.choices[first]
	if (!scene || !choice) return
	const wanted = { number: 1, sceneId: scene.id, choiceId: choice.id }
	await chooseInScenario(db, { ...walk, walkId: id as ScenarioWalkId, wanted })
}
