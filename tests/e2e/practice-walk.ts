import type { Page } from 'playwright/test'
import { type Course, lessonsOf, type Module } from '~/domain/course'
import type { Scenario, Scene } from '~/domain/scenario'
import { expect } from './fixtures'

/** The first scenario of the course, its module and its lesson's name. */
export function firstScenario(course: Course): { module: Module; scenario: Scenario; lessonTitle: string } {
	for (const { module, lesson } of lessonsOf(course)) {
		const scenario = module.scenarios.find(({ id }) => lesson.scenarios.includes(id))
		if (scenario) return { module, scenario, lessonTitle: lesson.title }
	}
	throw new Error('No lesson of the course has a scenario')
}

/** Longer texts stand on the page in paragraphs: what the first of them says. */
function firstParagraph(text: string): string {
	return (text.trim().split(/\n\s*\n/)[0] ?? '').replaceAll(/\s+/g, ' ')
}

/** What one may choose in a scene, by its name on the page: the scene with this number on the way of first choices. */
export function choiceIn(scenario: Scenario, number: number, which: number): string {
	let scene: Scene | undefined = scenario.scenes[0]
	for (let passed = 1; passed < number; passed++) {
		const next = scene?.choices[0]?.next
		scene = scenario.scenes.find(({ id }) => id === next)
	}
	const choice = scene?.choices[which]
	if (!choice) throw new Error(`There is no such choice in scene ${number}`)
	return choice.text.nb.trim()
}

/** Takes the same choice, from the top, in every scene until the end; gives how many choices it took. */
export async function walkToTheEnd(page: Page, scenario: Scenario, which = 0): Promise<number> {
	let scene: Scene | undefined = scenario.scenes[0]
	let number = 0
	while (scene) {
		number += 1
		const here = page.getByRole('region', { name: `Valg ${number}` })
		await expect(here).toContainText(firstParagraph(scene.text.nb))
		const choice: Scene['choices'][number] | undefined = scene.choices[which] ?? scene.choices[0]
		if (!choice) throw new Error(`The scene ${scene.id} has no choice`)
		await here.getByRole('button', { name: choice.text.nb.trim() }).click()
		scene = scenario.scenes.find(({ id }) => id === choice.next)
		const next = page.getByRole('region', { name: scene ? `Valg ${number + 1}` : 'Slik endte det' })
		await expect(next).toContainText(firstParagraph(choice.consequence.nb))
		await expect(next.getByRole('heading', { level: 2 })).toBeFocused()
	}
	return number
}

/** Begins, walks to an end, looks back on the way, and tries another way: with script and without. */
export async function tryTheConversation(page: Page, course: Course): Promise<void> {
	const { module, scenario, lessonTitle } = firstScenario(course)
	await page.goto(`/kurs/${course.slug}/${module.slug}/samtale/${scenario.slug}`)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(scenario.title.nb)
	await expect(page.getByText('Oppdiktet samtale')).toBeVisible()
	await expect(page.getByText(firstParagraph(scenario.intro.nb))).toBeVisible()
	await page.getByRole('button', { name: 'Begynn samtalen' }).click()
	const choices = await walkToTheEnd(page, scenario)
	await expect(page.getByRole('heading', { name: 'Det som betydde noe på denne veien' })).toBeVisible()

	await page.getByText(`Veien hit (${choices} valg)`).click()
	const way = page.getByRole('list').filter({ hasText: 'Du valgte:' }).first()
	await expect(way.getByRole('listitem')).toHaveCount(choices)

	await page.getByRole('button', { name: 'Prøv en annen vei' }).click()
	await walkToTheEnd(page, scenario, 1)
	await expect(page.getByRole('heading', { name: 'Veiene du har gått før' })).toBeVisible()
	await page.getByRole('link', { name: 'Tilbake til leksjonen' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(lessonTitle)
}

/** The sheet of the course's first exercise. */
export async function openTheSheet(page: Page, course: Course): Promise<void> {
	const module = course.modules.find(({ exercises }) => exercises.length > 0)
	const exercise = module?.exercises[0]
	if (!module || !exercise) throw new Error('The course has no exercise')
	await page.goto(`/kurs/${course.slug}/${module.slug}/ovelse/${exercise.id}`)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(exercise.title.nb)
	for (const { text } of exercise.paper.prompts) await expect(page.getByText(text.nb.trim())).toBeVisible()
}
