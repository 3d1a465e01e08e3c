import { insertScenarioChoice, insertScenarioWalk, listScenarioWalks } from '#db/queries/scenario-walks'
import type { ScenarioWalkId } from '~/domain/ids'
import { scenarioPath } from '~/ui/paths'
import { expect, test } from './fixtures'
import { firstScenario, openTheSheet, tryTheConversation } from './practice-walk'
import { watch } from './watched-page'

test('a learner tries a conversation two ways, and the focus follows', async ({
	page,
	app,
	course,
	learner,
	signInAs,
}) => {
	await signInAs((await learner()).personId)
	const found = watch(page, app.url)
	await tryTheConversation(page, course)
	expect(found).toEqual([])
})

test('a double click chooses once, and an old tab leads to where the conversation is', async ({
	page,
	context,
	db,
	course,
	learner,
	signInAs,
}) => {
	const { personId } = await learner()
	await signInAs(personId)
	const { module, scenario } = firstScenario(course)
	const path = scenarioPath(course, module, scenario)
	const [first, other] = scenario.scenes[0]?.choices ?? []
	await page.goto(path)
	const old = await context.newPage()
	await old.goto(path)
	await page.getByRole('button', { name: 'Begynn samtalen' }).dblclick()
	await expect(page.getByRole('heading', { name: 'Valg 1' })).toBeFocused()
	await old.getByRole('button', { name: 'Begynn samtalen' }).click()
	await expect(old.getByRole('heading', { name: 'Valg 1' })).toBeFocused()

	await page.getByRole('button', { name: first?.text.nb.trim() ?? '' }).dblclick()
	await expect(page.getByRole('heading', { name: 'Valg 2' })).toBeFocused()
	await old.getByRole('button', { name: other?.text.nb.trim() ?? '' }).click()
	await expect(old.getByText('Samtalen har kommet videre')).toBeVisible()
	await expect(old.getByRole('heading', { name: 'Valg 2' })).toBeFocused()

	const walks = await listScenarioWalks(db, { personId, courseId: course.id, scenarioId: scenario.id }, 10)
	expect(walks.map(({ choices }) => choices)).toEqual([[{ sceneId: scenario.scenes[0]?.id, choiceId: first?.id }]])
})

test('nothing of what a choice leads to can be read on the page before it is made', async ({
	page,
	course,
	learner,
	signInAs,
}) => {
	await signInAs((await learner()).personId)
	const { module, scenario } = firstScenario(course)
	await page.goto(scenarioPath(course, module, scenario))
	await page.getByRole('button', { name: 'Begynn samtalen' }).click()
	await expect(page.getByRole('heading', { name: 'Valg 1' })).toBeVisible()
	const [now] = scenario.scenes
	for (const { text, consequence } of now?.choices ?? []) {
		await expect(page.getByRole('button', { name: text.nb.trim() })).toBeVisible()
		await expect(page.getByText(consequence.nb.trim().slice(0, 40))).toHaveCount(0)
	}
	for (const { debrief } of scenario.endings) {
		await expect(page.getByText(debrief.nb.trim().slice(0, 40))).toHaveCount(0)
	}
})

test('what is no choice is calmly refused', async ({ course, learner, asPerson }) => {
	const ada = await asPerson((await learner()).personId)
	const { module, scenario } = firstScenario(course)
	const path = scenarioPath(course, module, scenario)
	await ada.post(`${path}/pa-nytt`, {})
	const gang = (await ada.get(path)).text.match(/name="gang" value="([^"]+)"/)?.[1] ?? ''
	const scene = scenario.scenes[0]?.id ?? ''
	const valg = scenario.scenes[0]?.choices[0]?.id ?? ''

	expect((await ada.post(`${path}/valg`, { gang, nummer: '1', scene })).status).toBe(400)
	expect((await ada.post(`${path}/valg`, { gang, nummer: '-1', scene, valg })).status).toBe(400)
	expect((await ada.post(`${path}/valg`, { gang, nummer: '1', scene, valg: 'rope' })).location).toBe(
		`${path}?videre#her`,
	)
	const grace = await asPerson((await learner('Grace')).personId)
	expect((await grace.post(`${path}/valg`, { gang, nummer: '1', scene, valg })).status).toBe(404)
})

test('who was under way in a conversation that is rewritten begins from the start, and is told why', async ({
	page,
	db,
	course,
	learner,
	signInAs,
}) => {
	const { personId } = await learner()
	await signInAs(personId)
	const { module, scenario } = firstScenario(course)
	const owner = { personId, courseId: course.id, scenarioId: scenario.id }
	const walkId = crypto.randomUUID() as ScenarioWalkId
	const at = new Date().toISOString()
	await insertScenarioWalk(db, { ...owner, id: walkId, startedAt: at, endedAt: null })
	await insertScenarioChoice(db, { walkId, number: 1, sceneId: 'borte', choiceId: 'borte', chosenAt: at })

	await page.goto(scenarioPath(course, module, scenario))
	await expect(page.getByText('Samtalen er skrevet om')).toBeVisible()
	await page.getByRole('button', { name: 'Begynn samtalen' }).click()
	await expect(page.getByRole('heading', { name: 'Valg 1' })).toBeFocused()
	expect((await listScenarioWalks(db, owner, 10)).map(({ endedAt }) => endedAt === null)).toEqual([true, false])
})

test('the sheet of an exercise prints without what is around it', async ({ page, course, learner, signInAs }) => {
	await signInAs((await learner()).personId)
	await openTheSheet(page, course)
	await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeVisible()
	await page.emulateMedia({ media: 'print' })
	await expect(page.getByRole('button', { name: 'Skriv ut' })).toBeHidden()
	await expect(page.getByRole('banner')).toBeHidden()
	await expect(page.getByRole('contentinfo')).toBeHidden()
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})
