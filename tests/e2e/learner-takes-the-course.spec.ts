import { expect, test } from './fixtures'
import { watch } from './watched-page'
import { walkTheWholePath } from './whole-path'

test('a learner gets from the front page to a checked certificate, and nothing goes wrong unseen', async ({
	page,
	app,
	db,
	course,
}) => {
	const found = watch(page, app.url)
	await walkTheWholePath({ page, db, course, hasScript: true })
	expect(found).toEqual([])
})
