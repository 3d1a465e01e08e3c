import { test } from './fixtures'
import { leadThroughRuns } from './runs-walk'

test('a leader plans, copies, changes and cancels a run without JavaScript', async ({ page, db, signInAs }) => {
	await leadThroughRuns({ page, db, signInAs })
})
