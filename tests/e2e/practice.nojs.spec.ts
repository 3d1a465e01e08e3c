import { expect, test } from './fixtures'
import { openTheSheet, tryTheConversation } from './practice-walk'

test('without JavaScript a learner tries a conversation two ways', async ({ page, course, learner, signInAs }) => {
	await signInAs((await learner()).personId)
	await tryTheConversation(page, course)
})

test('without JavaScript the sheet of an exercise says how to print it', async ({
	page,
	course,
	learner,
	signInAs,
}) => {
	await signInAs((await learner()).personId)
	await openTheSheet(page, course)
	await expect(page.getByText('Skriv ut siden fra menyen i nettleseren')).toBeVisible()
	await expect(page.getByRole('button', { name: 'Skriv ut' })).toHaveCount(0)
})
