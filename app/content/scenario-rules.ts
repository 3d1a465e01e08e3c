import type { ScenarioFile } from './practice-shapes'
import type { Report } from './problems'
import { waysThrough } from './scenario-ways'
import type { Located } from './yaml-file'

/** A conversation with fewer choices than this is no practice. */
const fewestChoices = 4

/** Reports a scenario in which one can get lost: unknown or doubled scenes, what is never reached, circles, and ways that end too soon. */
export function checkScenario(file: Located<ScenarioFile>, report: Report): void {
	const { scenes, endings } = file.value
	const say = (path: PropertyKey[], message: string) => report(file.file, file.lineOf(path), message)
	const places = [
		...scenes.map(({ id }, index) => ({ id, path: ['scenes', index] as PropertyKey[], what: 'scene' })),
		...endings.map(({ id }, index) => ({ id, path: ['endings', index] as PropertyKey[], what: 'ending' })),
	]
	const ids = places.map(({ id }) => id)
	places.forEach(({ id, path }, index) => {
		if (ids.indexOf(id) < index) say([...path, 'id'], `the id «${id}» stands twice in this scenario`)
	})
	scenes.forEach(({ choices }, at) => {
		choices.forEach(({ id, next }, index) => {
			const path = ['scenes', at, 'choices', index]
			if (!ids.includes(next)) say([...path, 'next'], `no scene and no ending «${next}»`)
			if (choices.findIndex((choice) => choice.id === id) < index)
				say([...path, 'id'], `the id «${id}» stands twice in this scene`)
		})
	})
	const { reached, circle, ways } = waysThrough(file.value)
	for (const { id, path, what } of places) if (!reached.has(id)) say(path, `the ${what} «${id}» is never reached`)
	const turn = scenes.findIndex(({ id }) => id === circle)
	if (circle) say(['scenes', turn], `a way leads back to the scene «${circle}»`)
	if (ways && ways.shortest < fewestChoices) {
		say(['scenes'], `the shortest way has ${ways.shortest} choices: at least ${fewestChoices} are needed`)
	}
}
