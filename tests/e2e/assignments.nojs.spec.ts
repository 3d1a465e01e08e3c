import { handInAndAnswer } from './assignment-walk'
import { test } from './fixtures'

test('a plan is handed in, more is asked for, it is handed in again and approved', async ({
	page,
	db,
	learner,
	signInAs,
}) => {
	await handInAndAnswer({ page, db, learning: await learner(), signInAs, hasScript: false })
})
