import { test } from './fixtures'
import { givenRunToWriteTo, writeToThoseWhoHaveNotBegun } from './leader-writes-walk'

test('a leader writes to those who have not begun without script', async ({ page, db, course, signInAs }) => {
	const given = await givenRunToWriteTo(db, course)
	await signInAs(given.lin)

	await writeToThoseWhoHaveNotBegun(page, db, given)
})
