import { test } from './fixtures'
import { walkTheWholePath } from './whole-path'

test('without JavaScript a learner gets from the front page to a checked certificate', async ({ page, db, course }) => {
	await walkTheWholePath({ page, db, course, hasScript: false })
})
