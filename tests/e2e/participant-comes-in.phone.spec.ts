import { findOwnRunEnrolment, listSeated } from '#db/queries/run-enrolments'
import { givenPerson } from '#db/seeds/build'
import { givenParticipantOnPaper } from '#db/seeds/build-runs'
import { expect, test } from './fixtures'
import { givenLedRun } from './people-walk'
import { watch } from './watched-page'

const now = new Date()
const password = 'tre grønne epler på rad'

test('somebody without e-mail in the run claims the place by the code on paper', async ({ page, app, db, course }) => {
	const wrong = watch(page, app.url)
	const { run } = await givenLedRun(db, course)
	const placeId = await givenParticipantOnPaper(db, { run, name: 'Olga Marie Vik', now })
	const code = (await listSeated(db, run.id))[0]?.claimCode ?? ''
	const email = `olga-${placeId}@eksempel.no`
	const personId = await givenPerson(db, { name: 'Olga Vik', email, password, now })

	await page.goto('/bli-med')
	await page.getByLabel('Koden din').fill(code.toLowerCase().replaceAll('-', ' '))
	await page.getByRole('button', { name: 'Gå videre' }).click()
	await expect(page.getByRole('heading', { name: 'Er du Olga V.?' })).toBeVisible()

	await page.getByRole('main').getByRole('link', { name: 'Logg inn' }).click()
	await page.getByLabel('E-postadresse').fill(email)
	await page.getByLabel('Passord').fill(password)
	await page.getByRole('button', { name: 'Logg inn' }).click()
	await page.getByRole('button', { name: 'Ja, det er min plass' }).click()

	await expect(page.getByRole('heading', { name: run.title })).toBeVisible()
	expect(await findOwnRunEnrolment(db, run.id, personId)).toMatchObject({ id: placeId })
	expect(wrong).toEqual([])

	await page.goto(`/bli-med/${code}`)
	await expect(page.getByRole('heading', { name: 'Koden virker ikke' })).toBeVisible()
})

test('somebody who was invited comes in by the link', async ({ page, db, course, signInAs }) => {
	const { run } = await givenLedRun(db, course)
	const personId = await givenPerson(db, { name: 'Grace', now })
	await signInAs(personId)
	await page.goto(`/bli-med/${run.invitationCode}`)
	await page.getByRole('button', { name: 'Bli med' }).click()
	await page.waitForURL(`**/pamelding/${run.id}`)
	await expect(page.getByRole('heading', { name: run.title })).toBeVisible()
	expect(await findOwnRunEnrolment(db, run.id, personId)).toMatchObject({ source: 'invitation' })
})
