import { listCertificatesInRun } from '#db/queries/certificates'
import { givenAttempt } from '#db/seeds/build'
import { givenDigitalFormApproved, givenOutcomesSignedOff } from '#db/seeds/build-certification'
import { givenPlanHandedIn } from '#db/seeds/build-plans'
import { givenLeader, givenParticipant, givenRun } from '#db/seeds/build-runs'
import { certificationPath, messagesPath, participantsPath } from '~/domain/run-paths'
import { expect, test } from './fixtures'
import { tabTo } from './tab-to'

test('a leader plans a run by keyboard alone', async ({ page, db, signInAs }) => {
	const lin = await givenLeader(db, { name: 'Lin', now: new Date() })
	const title = `Uten mus ${lin.slice(0, 8)}`
	await signInAs(lin)
	await page.goto('/leder')
	await tabTo(page, page.getByRole('link', { name: 'Planlegg et kurs' }).first())
	await page.keyboard.press('Enter')
	await tabTo(page, page.getByLabel('Tittel'))
	await page.keyboard.type(title)
	for (const [number, typed, date] of [
		[1, '03042090', '2090-03-04'],
		[2, '03052090', '2090-03-05'],
	] as const) {
		const day = page.getByRole('group', { name: `Dag ${number}` })
		await tabTo(page, day.getByLabel('Dato'))
		await page.keyboard.type(typed)
		await expect(day.getByLabel('Dato')).toHaveValue(date)
		await tabTo(page, day.getByLabel('Fra kl.'))
		await page.keyboard.type('0900AM')
		await tabTo(page, day.getByLabel('Til kl.'))
		await page.keyboard.type('0400PM')
		await tabTo(page, day.getByLabel('Sted'))
		await page.keyboard.type('Nygård skole')
	}
	await tabTo(page, page.getByRole('button', { name: 'Lagre kurset' }))
	await page.keyboard.press('Enter')
	const planned = () => db.selectFrom('courseRun').select('id').where('title', '=', title).execute()
	await expect.poll(async () => (await planned()).length).toBe(1)
})

test('a leader lets somebody in, answers a plan, writes to the group and certifies by keyboard alone', async ({
	page,
	db,
	course,
	signInAs,
}) => {
	const now = new Date()
	const lin = { id: await givenLeader(db, { name: 'Lin Solberg', now }), name: 'Lin Solberg' }
	const run = await givenRun(db, { course, now, audience: 'student', leaderIds: [lin.id] })
	const { personId, enrolmentId } = await givenParticipant(db, { run, name: 'Ada', now })
	await givenAttempt(db, { course, personId, now }, course.finalTest)
	await givenDigitalFormApproved(db, { course, run, enrolmentId, now }, lin)
	await givenOutcomesSignedOff(db, { course, run, enrolmentId, now }, lin)
	await givenPlanHandedIn(db, { course, personId, now })
	const press = async (element: Parameters<typeof tabTo>[1]) => {
		await tabTo(page, element)
		await page.keyboard.press('Enter')
	}
	await signInAs(lin.id)

	await page.goto(participantsPath(run))
	await press(page.getByRole('link', { name: 'Legg til', exact: false }).first())
	await tabTo(page, page.getByRole('textbox', { name: 'Navn' }))
	await page.keyboard.type('Olga Uten Mus')
	await press(page.getByRole('main').getByRole('button', { name: 'Legg til' }))
	await expect(page.getByText('Olga Uten Mus').first()).toBeVisible()

	await page.goto('/leder/innleveringer')
	await press(page.getByRole('main').getByRole('link', { name: 'Ada' }))
	await tabTo(page, page.getByLabel('Godkjenn planen'))
	await page.keyboard.press('Space')
	await press(page.getByRole('button', { name: 'Send svaret' }))
	await expect(page.getByText('Planen er godkjent.')).toBeVisible()

	await page.goto(messagesPath(run))
	await tabTo(page, page.getByRole('textbox', { name: 'Emne' }))
	await page.keyboard.type('Møt opp ved inngangen')
	await tabTo(page, page.getByRole('textbox', { name: 'Tekst' }))
	await page.keyboard.type('Døra er åpen fra klokka halv ni.')
	await press(page.getByRole('button', { name: 'Se over meldingen' }))
	await press(page.getByRole('button', { name: /^Send/ }))
	await expect
		.poll(async () => (await db.selectFrom('runMessage').select('id').where('runId', '=', run.id).execute()).length)
		.toBe(1)

	await page.goto(certificationPath(run))
	await press(page.getByRole('button', { name: /^Godkjenn (alle|den ene)/ }))
	await press(page.getByRole('button', { name: /^Utsted/ }))
	await expect
		.poll(
			async () => (await listCertificatesInRun(db, run)).filter(({ kind }) => kind === 'student-certification').length,
		)
		.toBe(1)
})
