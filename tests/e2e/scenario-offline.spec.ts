import type { Page } from 'playwright/test'
import { listScenarioWalks } from '#db/queries/scenario-walks'
import type { Db } from '#db/schema'
import { type Course, lessonsOf } from '~/domain/course'
import type { PersonId, ScenarioId } from '~/domain/ids'
import type { Scenario } from '~/domain/scenario'
import { lessonPath, scenarioPath } from '~/ui/paths'
import { expect, test } from './fixtures'
import { comeBack, openToKeep, untilKept } from './kept-page'
import { openMenu } from './open-menu'
import { choiceIn, firstScenario, walkToTheEnd } from './practice-walk'

test.use({ serviceWorkers: 'allow' })

const waits = 'Valgene dine er lagret på denne maskinen'

/** The first scenario with its address and that of its lesson. */
function where(course: Course): { scenario: Scenario; path: string; lesson: string } {
	const { module, scenario } = firstScenario(course)
	const place = lessonsOf(course).find(({ lesson }) => lesson.scenarios.includes(scenario.id))
	if (!place) throw new Error('No lesson shows the scenario')
	return { scenario, path: scenarioPath(course, module, scenario), lesson: lessonPath(course, module, place.lesson) }
}

/** Walks as they are kept, newest first: how many choices each has, and whether it is open. */
async function walksOf(db: Db, personId: PersonId, course: Course, scenarioId: ScenarioId) {
	const walks = await listScenarioWalks(db, { personId, courseId: course.id, scenarioId }, 10)
	return walks.map(({ id, endedAt, choices }) => ({ id, isOpen: endedAt === null, choices: choices.length }))
}

async function begin(page: Page): Promise<void> {
	await page.getByRole('button', { name: /Begynn samtalen|Prøv en annen vei/ }).click()
	await expect(page.getByRole('heading', { name: 'Valg 1' })).toBeFocused()
}

async function choose(page: Page, scenario: Scenario, number: number, which: number): Promise<void> {
	await page.getByRole('button', { name: choiceIn(scenario, number, which) }).click()
	await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused()
}

test('a conversation is walked to its end and begun again without a network, and stands in the portal afterwards', async ({
	page,
	context,
	browser,
	app,
	course,
	learner,
	signInAs,
	asPerson,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const { scenario, path, lesson } = where(course)
	await openToKeep(page, lesson, path)
	await untilKept(page, '/frakoblet')

	await context.setOffline(true)
	await page.getByRole('link', { name: /^Prøv samtalen.*:/ }).click()
	await begin(page)
	const choices = await walkToTheEnd(page, scenario)
	await expect(page.getByText(waits)).toBeVisible()
	await expect(page.getByRole('heading', { name: 'Det som betydde noe på denne veien' })).toBeVisible()
	await begin(page)
	await choose(page, scenario, 1, 1)
	await expect(page.getByText(`${choices + 3} ting venter på å bli sendt.`)).toBeVisible()
	expect(await walksOf(db, ada.personId, course, scenario.id)).toEqual([])

	// A page that is opened anew, as a phone does with those that lay long, shows the same.
	await page.reload()
	await expect(page.getByRole('heading', { name: 'Valg 2' })).toBeVisible()
	await expect(page.getByText(waits)).toBeVisible()
	await page.getByRole('link', { name: 'Tilbake til leksjonen' }).click()
	await expect(page).toHaveURL(lesson)
	await page.getByRole('link', { name: /^Prøv samtalen.*:/ }).click()
	await expect(page.getByText(waits)).toBeVisible()
	const shown = await page.getByRole('region', { name: 'Valg 2' }).innerText()

	await comeBack(page)
	await expect(page.getByText(waits)).toHaveCount(0)
	expect(await page.getByRole('region', { name: 'Valg 2' }).innerText()).toBe(shown)
	const [open, ended, ...others] = await walksOf(db, ada.personId, course, scenario.id)
	expect(others).toEqual([])
	expect(open).toMatchObject({ isOpen: true, choices: 1 })
	expect(ended).toMatchObject({ isOpen: false, choices })
	const { text } = await (await asPerson(ada.personId)).get(path)
	expect(text).toContain('Valg 2')
	expect(text).toContain(open?.id ?? '')

	const atHome = await browser.newContext({ baseURL: app.url, serviceWorkers: 'block' })
	await atHome.addCookies(await context.cookies())
	const other = await atHome.newPage()
	await other.goto(path)
	expect(await other.getByRole('region', { name: 'Valg 2' }).innerText()).toBe(shown)
	await atHome.close()
})

test('a way walked without a network that met one begun elsewhere is kept beside it, and that is said', async ({
	page,
	context,
	course,
	learner,
	signInAs,
	asPerson,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const { scenario, path, lesson } = where(course)
	await openToKeep(page, lesson, path)
	await context.setOffline(true)
	await page.goto(path)
	await begin(page)
	const choices = await walkToTheEnd(page, scenario)
	const atHome = await asPerson(ada.personId)
	await atHome.post(`${path}/pa-nytt`, {})
	const [elsewhere] = await walksOf(db, ada.personId, course, scenario.id)

	await context.setOffline(false)
	await expect(page.getByText('En samtale var begynt et annet sted også')).toHaveCount(1)
	await expect(page.getByText('Dette kunne ikke tas imot')).toHaveCount(0)
	await expect(page.getByRole('heading', { name: 'Valg 1' })).toBeVisible()
	await expect(page.getByRole('heading', { name: 'Veiene du har gått før' })).toBeVisible()
	const walks = await walksOf(db, ada.personId, course, scenario.id)
	expect(walks).toMatchObject([
		{ id: elsewhere?.id, isOpen: true, choices: 0 },
		{ isOpen: false, choices },
	])
})

test('a choice where something else was chosen elsewhere is not taken, and what stands is said', async ({
	page,
	context,
	course,
	learner,
	signInAs,
	asPerson,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const { scenario, path } = where(course)
	await openToKeep(page, path, '/frakoblet')
	await begin(page)
	const [walk] = await walksOf(db, ada.personId, course, scenario.id)
	await context.setOffline(true)
	await choose(page, scenario, 1, 0)
	await expect(page.getByText(waits)).toBeVisible()
	const [scene] = scenario.scenes
	const fields = { gang: walk?.id ?? '', nummer: '1', scene: scene?.id ?? '', valg: scene?.choices[1]?.id ?? '' }
	await (await asPerson(ada.personId)).post(`${path}/valg`, fields)

	await context.setOffline(false)
	await expect(page.getByText('En samtale hadde kommet videre et annet sted')).toBeVisible()
	await expect(page.getByText('Dette kunne ikke tas imot')).toHaveCount(0)
	await expect(page.getByRole('region', { name: 'Valg 2' })).toContainText(scene?.choices[1]?.text.nb.trim() ?? '')
	await expect(page.getByText(waits)).toHaveCount(0)
	expect(await walksOf(db, ada.personId, course, scenario.id)).toMatchObject([{ id: walk?.id, choices: 1 }])
})

test('what was chosen with a network is there without one, though the page was kept before', async ({
	page,
	context,
	course,
	learner,
	signInAs,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const { scenario, path, lesson } = where(course)
	await openToKeep(page, lesson, path)
	await page.getByRole('link', { name: /^Prøv samtalen.*:/ }).click()
	await begin(page)
	await choose(page, scenario, 1, 0)
	await expect(page.getByRole('heading', { name: 'Valg 2' })).toBeFocused()

	await context.setOffline(true)
	await page.reload()
	await expect(page.getByRole('heading', { name: 'Valg 2' })).toBeVisible()
	await expect(page.getByText(waits)).toHaveCount(0)
	await choose(page, scenario, 2, 0)
	await expect(page.getByRole('heading', { name: 'Valg 3' })).toBeFocused()
	await expect(page.getByText('1 ting venter på å bli sendt.')).toBeVisible()

	await comeBack(page)
	await expect(page.getByText('et annet sted')).toHaveCount(0)
	expect(await walksOf(db, ada.personId, course, scenario.id)).toMatchObject([{ isOpen: true, choices: 2 }])
})

/** How many moves lie on this machine, waiting or remembered. */
function movesOnMachine(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((resolve, reject) => {
				const opening = indexedDB.open('igangsetterkurs')
				opening.onerror = () => reject(opening.error)
				opening.onsuccess = () => {
					const read = opening.result.transaction(['forms', 'walked'])
					const counts = ['forms', 'walked'].map((name) => read.objectStore(name).count())
					read.oncomplete = () => {
						opening.result.close()
						resolve(counts.reduce((sum, { result }) => sum + result, 0))
					}
				}
			}),
	)
}

test('nothing of a walk is left on the machine when its reader signs out, and nothing of it is sent', async ({
	page,
	context,
	course,
	learner,
	signInAs,
	db,
}) => {
	const ada = await learner()
	const { scenario, path, lesson } = where(course)
	await signInAs(ada.personId)
	await openToKeep(page, lesson, path)
	await untilKept(page, '/frakoblet')
	await page.goto(path)
	await begin(page)
	await context.setOffline(true)
	await choose(page, scenario, 1, 0)
	await expect(page.getByText(waits)).toBeVisible()
	expect(await movesOnMachine(page)).toBeGreaterThan(0)

	page.on('dialog', (dialog) => void dialog.accept())
	await openMenu(page)
	await page.getByRole('button', { name: 'Logg ut' }).click()
	await expect(page.getByText('Alt som var lagret på denne maskinen, er slettet.')).toBeVisible()
	expect(await movesOnMachine(page)).toBe(0)

	await context.setOffline(false)
	await expect(page.getByText('ting venter på å bli sendt')).toHaveCount(0)
	expect(await walksOf(db, ada.personId, course, scenario.id)).toMatchObject([{ choices: 0 }])
})
