import { sendTooLargeList, sendTooLargeSignature } from './file-too-large-walk'
import { expect, test } from './fixtures'

test('a list that is too large is told of beside the field', async ({ page, db, course, signInAs }) => {
	await sendTooLargeList({ page, db, course, signInAs })
})

test('an image that is too large is told of beside its own field', async ({ page, db, course, signInAs }) => {
	await sendTooLargeSignature({ page, db, course, signInAs })
})

test('a file that is too large is told of as soon as it is chosen, and no longer when another one takes its place', async ({
	page,
}) => {
	await page.goto('/bevis/fil')
	const field = page.getByLabel('Fila med beviset')
	const name = 'bevis.pdf'
	await expect(async () => {
		await field.setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.alloc(2_100_000) })
		await expect(field).toHaveAccessibleDescription(/Fila er større enn 2 MB/, { timeout: 500 })
	}).toPass()
	await expect(page.getByRole('region', { name: 'Noe må rettes' })).toHaveCount(0)

	await field.setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.alloc(100) })
	await expect(field).not.toHaveAccessibleDescription(/større/)
	await expect(page.getByRole('region', { name: 'Noe må rettes' })).toHaveCount(0)
})
