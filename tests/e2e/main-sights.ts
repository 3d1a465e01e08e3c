import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import { sightGroups } from './every-page'
import type { Sight } from './sight'

/** The pages that most people spend their time on, of each kind that there is, by the group they belong to. */
const names: Readonly<Record<string, readonly string[]>> = {
	visitors: [
		...['the front page', 'the courses', 'the course', 'contact points of a county', 'accessibility'],
		...['a code with a slip', 'sign in', 'register'],
	],
	'learners on their way': [
		...['my page', 'the course halfway', 'a lesson with a question left out', 'a lesson with a part of the plan'],
		...['a quiz that was not passed', 'an open attempt', 'the evaluation', 'the plan', 'a plan to hand in'],
		...['a scenario', 'the account', 'the account/slett'],
	],
	'the run at a glance': ['the leaders’ start page', 'the run at a glance', 'insight'],
	attendance: ['attendance', 'the list of a day'],
}

/** A handful of main pages, for what takes too long to look for on every page. */
export async function mainSights(db: Db, course: Course): Promise<Sight[]> {
	const chosen: Sight[] = []
	for (const [group, wanted] of Object.entries(names)) {
		const sights = (await sightGroups[group]?.(db, course)) ?? []
		for (const name of wanted) {
			const sight = sights.find((one) => one.name === name)
			if (!sight) throw new Error(`There is no sight called «${name}» among ${group}`)
			chosen.push(sight)
		}
	}
	return chosen
}
