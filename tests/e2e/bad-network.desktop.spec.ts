import type { Page } from 'playwright/test'
import { findAttempt } from '#db/queries/attempts'
import { findReflectionNote } from '#db/queries/reflection-notes'
import { listScenarioWalks } from '#db/queries/scenario-walks'
import { rightAnswer } from '#db/seeds/build'
import { lessonsOf } from '~/domain/course'
import { startAttempt } from '~/operations/start-attempt.server'
import { attemptPath, lessonPath, scenarioPath } from '~/ui/paths'
import { type Network, startNetwork } from '../support/troubled-network'
import { answerAll, choose, questionsOn } from './answers'
import { test as base, expect } from './fixtures'
import { untilKept } from './kept-page'
import { choiceIn, firstScenario } from './practice-walk'

const test = base.extend<{ network: Network }>({
	network: async ({ app }, use) => {
		const network = await startNetwork(app.url)
		await use(network)
		network.stop()
	},
	baseURL: ({ network }, use) => use(network.url),
})

test.use({ serviceWorkers: 'allow' })

test('a note whose answer was lost on the way is no conflict with itself, however much is typed after it', async ({
	page,
	network,
	course,
	learner,
	signInAs,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [first] = lessonsOf(course)
	if (!first) throw new Error('The course has no lesson')
	const path = lessonPath(course, first.module, first.lesson)
	const kept = async () => (await findReflectionNote(db, ada.personId, course.id, first.lesson.id))?.body
	await page.goto(path)
	await untilKept(page, path)

	network.trouble('loses the answer', /\/notat/)
	const note = page.getByRole('textbox', { name: /notat/i })
	await note.fill('På toget')
	await expect(page.getByText('Lagret på denne maskinen')).toBeVisible()
	expect(await kept()).toBe('På toget')
	await note.fill('På toget, gjennom en tunnel')
	await expect(page.getByText('Lagret på denne maskinen')).toBeVisible()

	network.trouble(null)
	await sendNow(page)
	await expect(page.getByText('Alt du gjorde uten nett, er sendt.')).toBeVisible()
	expect(await kept()).toBe('På toget, gjennom en tunnel')
	await note.fill('Framme')
	await expect(page.getByRole('status').filter({ hasText: /^Lagret$/ })).toBeVisible()
	expect(await kept()).toBe('Framme')
})

test('a quick answer and a hand-in whose answers were lost count once, and are no conflict', async ({
	page,
	network,
	course,
	learner,
	signInAs,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const place = lessonsOf(course).find(({ lesson }) => lesson.questions.length > 0)
	const question = place?.module.quickQuestions.find(({ id }) => place.lesson.questions.includes(id))
	if (!place || !question) throw new Error('The course has no quick question')
	await page.goto(lessonPath(course, place.module, place.lesson))
	await untilKept(page, '/frakoblet')
	network.trouble('loses the answer')
	await choose(page, question, rightAnswer(question))
	await page.getByRole('button', { name: 'Svar', exact: true }).first().click()
	await expect(page.getByText('Svaret ditt er lagret på denne maskinen.')).toBeVisible()
	network.trouble(null)
	await sendNow(page)
	await expect(page.getByText('Riktig', { exact: true }).first()).toBeVisible()
	const answers = await db.selectFrom('quickAnswer').select('id').where('personId', '=', ada.personId).execute()
	expect(answers).toHaveLength(1)

	const started = await startAttempt(db, { ...ada, quiz: course.finalTest })
	if (started.kind !== 'open') throw new Error('No attempt was begun')
	await page.goto(attemptPath(course, null, started.attemptId))
	await answerAll(page, await questionsOn(page, db, ada.personId, course.finalTest))
	network.trouble('loses the answer')
	await page.getByRole('button', { name: 'Lever svarene' }).click()
	await expect(page.getByText('Besvarelsen din er tatt vare på.')).toBeVisible()
	const { earned } = (await findAttempt(db, started.attemptId, ada.personId)) ?? {}
	expect(earned).toBeGreaterThan(0)
	network.trouble(null)
	await sendNow(page)
	await expect(page.getByText('Alt du gjorde uten nett, er sendt.')).toBeVisible()
	await expect(page.getByText('Det er det som ble levert først')).toHaveCount(0)
})

test('a network that is silent is given up, and the text waits', async ({
	page,
	network,
	course,
	learner,
	signInAs,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [first] = lessonsOf(course)
	if (!first) throw new Error('The course has no lesson')
	await page.goto(lessonPath(course, first.module, first.lesson))
	await untilKept(page, '/frakoblet')
	network.trouble('is silent', /\/notat/)
	await page.getByRole('textbox', { name: /notat/i }).fill('I kjelleren')
	await expect(page.getByText('Lagret på denne maskinen')).toBeVisible({ timeout: 15_000 })
	network.trouble(null)
	await sendNow(page)
	// A try that is under way is given up first.
	await expect(page.getByText('Alt du gjorde uten nett, er sendt.')).toBeVisible({ timeout: 15_000 })
	expect((await findReflectionNote(db, ada.personId, course.id, first.lesson.id))?.body).toBe('I kjelleren')
})

test('a walk whose answers were lost is one walk, and nobody waits for a silent network twice', async ({
	page,
	network,
	course,
	learner,
	signInAs,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const { module, scenario } = firstScenario(course)
	await page.goto(scenarioPath(course, module, scenario))
	await untilKept(page, '/frakoblet')
	const choose = (number: number) => page.getByRole('button', { name: choiceIn(scenario, number, 0) }).click()

	network.trouble('loses the answer')
	await page.getByRole('button', { name: 'Begynn samtalen' }).click()
	await expect(page.getByRole('heading', { name: 'Valg 1' })).toBeFocused()
	await choose(1)
	await expect(page.getByRole('heading', { name: 'Valg 2' })).toBeFocused()
	await sendNow(page)

	network.trouble('is silent')
	await choose(2)
	await expect(page.getByRole('heading', { name: 'Valg 3' })).toBeFocused()
	await choose(3)
	await expect(page.getByText('4 ting venter på å bli sendt.')).toBeVisible({ timeout: 4_000 })

	network.trouble(null)
	await sendNow(page)
	// A try that is under way is given up first.
	await expect(page.getByText('Alt du gjorde uten nett, er sendt.')).toBeVisible({ timeout: 15_000 })
	await expect(page.getByText('et annet sted')).toHaveCount(0)
	const owner = { personId: ada.personId, courseId: course.id, scenarioId: scenario.id }
	const walks = await listScenarioWalks(db, owner, 10)
	expect(walks.map(({ choices }) => choices.length)).toEqual([3])
})

test('a new build brings a new worker at the next page, and what the old one kept goes', async ({
	page,
	network,
	course,
	learner,
	signInAs,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const path = `/kurs/${course.slug}`
	const caches = () => page.evaluate(async () => (await window.caches.keys()).sort())
	await page.goto(path)
	await untilKept(page, path)
	const before = await caches()
	const [build = ''] = before.map((name) => name.split(' ')[1])

	network.change('/service-worker.js', (text) => text.replaceAll(build, 'nyere'))
	await page.goto(path)
	await expect.poll(caches).toEqual(before.map((name) => name.replace(build, 'nyere')))
	await untilKept(page, path)
})

/** Sends what waits, unless the page, which tries by itself, was quicker than the hand. */
async function sendNow(page: Page): Promise<void> {
	const button = page.getByRole('button', { name: 'Prøv å sende nå' })
	await button.click({ timeout: 5_000 }).catch(() => expect(button).toHaveCount(0))
}
