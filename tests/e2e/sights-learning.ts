import { listScenarioWalks } from '#db/queries/scenario-walks'
import type { Db } from '#db/schema'
import { givenAttempt, givenCertificate, givenLearner, givenLessonsDone, type Learning } from '#db/seeds/build'
import type { Course } from '~/domain/course'
import type { Scenario } from '~/domain/scenario'
import { whereaboutsOf } from '~/domain/scenario-walk'
import { beginScenario } from '~/operations/begin-scenario.server'
import { chooseInScenario } from '~/operations/choose-in-scenario.server'
import { settleEvaluation } from '~/operations/settle-evaluation.server'
import { attemptPath, courseCertificatePath, coursePath, evaluationPath, refresherPath, scenarioPath } from '~/ui/paths'
import type { Sight } from './sight'

const day = 24 * 3_600_000

/** What learners meet further on: after some modules, in the middle of a scenario, at the end, and some weeks later. */
export async function learningSights(db: Db, course: Course): Promise<Sight[]> {
	return [...(await halfway(db, course)), ...(await atTheEnd(db, course)), ...(await weeksLater(db, course))]
}

async function halfway(db: Db, course: Course): Promise<Sight[]> {
	const name = 'Anne-Margrethe Kristoffersdatter Bjørnstjerne-Løvenskiold'
	const learning = await givenLearner(db, { course, name, now: new Date() })
	const modules = course.modules.slice(0, 3)
	await givenLessonsDone(
		db,
		learning,
		modules.map(({ number }) => number),
	)
	const passed = []
	for (const module of modules) passed.push(attemptPath(course, module, await givenAttempt(db, learning, module.quiz)))
	const scenarios = course.modules.flatMap((module) =>
		module.scenarios.map((scenario) => ({ scenario, path: scenarioPath(course, module, scenario) })),
	)
	const [first, second] = scenarios
	if (!first || !second) throw new Error('The course has too few scenarios')
	await givenWalk(db, learning, first.scenario, 2)
	await givenWalk(db, learning, second.scenario)
	return [
		['my page of a long name', '/min-side'],
		['the course after some modules', coursePath(course)],
		['a quiz that was passed', passed.at(-1) ?? ''],
		['a scenario in the middle', first.path],
		['a scenario at its end', second.path],
	].map(([name = '', path = '']) => ({ name, path, personId: learning.personId }))
}

async function atTheEnd(db: Db, course: Course): Promise<Sight[]> {
	const learning = await givenLearner(db, { course, name: 'Kim', now: new Date() })
	const { personId } = learning
	await givenLessonsDone(db, learning)
	for (const module of course.modules) await givenAttempt(db, learning, module.quiz)
	const failed = await givenAttempt(db, learning, course.finalTest, { wrong: 9 })
	const passed = await givenAttempt(db, learning, course.finalTest)
	const answers = Object.fromEntries(course.evaluation.map(({ id, kind }) => [id, kind === 'scale' ? 4 : 'Samtalene.']))
	await settleEvaluation(db, { ...learning, answers })
	return [
		{ name: 'a final test that was not passed', path: attemptPath(course, null, failed), personId },
		{ name: 'a final test that was passed', path: attemptPath(course, null, passed), personId },
		{ name: 'an evaluation that was sent', path: evaluationPath(course), personId },
		{ name: 'the course when only the name is missing', path: coursePath(course), personId },
		{ name: 'a certificate that only the name is missing for', path: courseCertificatePath(course), personId },
	]
}

async function weeksLater(db: Db, course: Course): Promise<Sight[]> {
	const now = new Date(Date.now() - 15 * day)
	const learning = await givenLearner(db, { course, name: 'Grace', now })
	const { personId } = learning
	await givenCertificate(db, learning, 'Grace Hansen')
	return [
		{ name: 'my page with a refresher', path: '/min-side', personId },
		{ name: 'a refresher to answer', path: refresherPath(course, 2), personId },
	]
}

/** The learner takes the first choice of every scene, so many times or to the end. */
async function givenWalk(db: Db, learning: Learning, scenario: Scenario, choices = Number.POSITIVE_INFINITY) {
	await beginScenario(db, { ...learning, scenario, seenWalkId: null })
	const owner = { personId: learning.personId, courseId: learning.course.id, scenarioId: scenario.id }
	for (let made = 0; made < choices; made++) {
		const [walk] = await listScenarioWalks(db, owner, 1)
		if (!walk) return
		const place = whereaboutsOf(scenario, walk.choices)
		if (place.kind !== 'at-scene') return
		const { number, scene } = place
		const wanted = { number, sceneId: scene.id, choiceId: scene.choices[0]?.id ?? '' }
		await chooseInScenario(db, { ...learning, scenario, walkId: walk.id, wanted })
	}
}
