import { expect, test } from './fixtures'
import { givenRunToWriteTo, writeToThoseWhoHaveNotBegun } from './leader-writes-walk'

test('a leader writes to those who have not begun, after looking the letter over', async ({
	page,
	db,
	course,
	signInAs,
}) => {
	const given = await givenRunToWriteTo(db, course)
	await signInAs(given.lin)

	await writeToThoseWhoHaveNotBegun(page, db, given)

	await page.getByRole('button', { name: 'Slå av påminnelsene' }).click()
	await expect(page.getByText('Portalen sender ingen påminnelser fra dette kurset.')).toBeVisible()
	await page.getByRole('button', { name: 'Slå på påminnelsene' }).click()
	await expect(page.getByText('tre dager før samlingen')).toBeVisible()
})
