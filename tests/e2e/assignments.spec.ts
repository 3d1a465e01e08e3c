import { handInAndAnswer } from './assignment-walk'
import { test } from './fixtures'
import { watch } from './watched-page'

test('a plan is handed in, more is asked for, it is handed in again and approved', async ({
	page,
	app,
	db,
	learner,
	signInAs,
}) => {
	const wrong = watch(page, app.url)
	await handInAndAnswer({ page, db, learning: await learner(), signInAs, hasScript: true })
	test.expect(wrong).toEqual([])
})
