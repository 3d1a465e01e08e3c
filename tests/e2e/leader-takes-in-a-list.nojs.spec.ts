import { test } from './fixtures'
import { givenLedRun, takeInAList } from './people-walk'

test('a leader takes in a list without JavaScript', async ({ page, db, course, signInAs }) => {
	const { run, leader } = await givenLedRun(db, course)
	await signInAs(leader)
	await takeInAList(page, run)
})
