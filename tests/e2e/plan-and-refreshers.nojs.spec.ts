import { test } from './fixtures'
import { refreshTheCourse, writeAndHandInThePlan } from './plan-and-refreshers-walk'

test('the plan is written and handed in', async ({ page, db, learner, signInAs }) => {
	const learning = await learner()
	await signInAs(learning.personId)
	await writeAndHandInThePlan({ page, db, learning, hasScript: false })
})

test('a refresher is answered, and the letters are switched off and on', async ({ page, db, learner, signInAs }) => {
	const learning = await learner()
	await signInAs(learning.personId)
	await refreshTheCourse({ page, db, learning, hasScript: false })
})
