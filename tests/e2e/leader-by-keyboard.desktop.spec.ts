import type { Locator, Page } from 'playwright/test'
import { listCertificatesInRun } from '#db/queries/certificates'
import { givenAttempt, givenLearner, givenPerson } from '#db/seeds/build'
import { givenDigitalFormApproved, givenOutcomesSignedOff } from '#db/seeds/build-certification'
import { givenPlanHandedIn } from '#db/seeds/build-plans'
import { givenLeader, givenParticipant, givenRun } from '#db/seeds/build-runs'
import { certificatePath } from '~/domain/admin-paths'
import { certificationPath, leadRunPath, messagesPath, participantPath, participantsPath } from '~/domain/run-paths'
import { expect, test } from './fixtures'
import { givenLedRun } from './people-walk'
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
	const press = presser(page)
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

test('a leader takes in a list, mistake and all, by keyboard alone', async ({ page, db, course, signInAs }) => {
	const { run, leader } = await givenLedRun(db, course)
	const press = presser(page)
	const list = (email: string) => ({
		...{ name: 'studenter.csv', mimeType: 'text/csv' },
		buffer: Buffer.from(`Studentnummer;Navn;E-post\r\n00417;Åse Bjørnæs;${email}\r\n00418;Bo Dal;\r\n`, 'latin1'),
	})
	/** Opens the system's own dialogue from the keyboard; what happens there is the system's. */
	const choose = async (email: string) => {
		await tabTo(page, page.getByLabel('Fil med deltakere'))
		const opened = page.waitForEvent('filechooser')
		await page.keyboard.press('Space')
		await (await opened).setFiles(list(email))
	}
	await signInAs(leader)
	await page.goto(participantsPath(run))
	await press(page.getByRole('link', { name: 'Hent inn ei liste' }))
	await press(page.getByRole('button', { name: 'Se over lista' }))
	await press(page.getByRole('link', { name: 'Velg fila med deltakere.' }))
	await expect(page.getByLabel('Fil med deltakere')).toBeFocused()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()

	await choose('ase@eksempel')
	await press(page.getByRole('button', { name: 'Se over lista' }))
	await expect(page.getByText('E-postadressen ser ikke riktig ut')).toBeVisible()
	await press(page.getByRole('link', { name: 'Last opp fila på nytt' }))
	await choose('ase@eksempel.no')
	await press(page.getByRole('button', { name: 'Se over lista' }))
	await expect(page.getByText('2 nye får plass')).toBeVisible()
	await press(page.getByRole('button', { name: 'Ta inn 2 deltakere' }))
	await expect(page.getByRole('heading', { name: 'Lista er tatt inn' })).toBeVisible()
	await press(page.getByRole('link', { name: 'Se deltakerne' }))
	await expect(page.getByRole('row', { name: /Åse Bjørnæs/ })).toContainText('00417')
})

test('a leader cancels a run by keyboard alone', async ({ page, db, course, signInAs }) => {
	const now = new Date()
	const lin = await givenLeader(db, { name: 'Lin', now })
	const run = await givenRun(db, { course, now, leaderIds: [lin] })
	const press = presser(page)
	await signInAs(lin)
	await page.goto(leadRunPath(run))
	await press(page.getByRole('link', { name: /^Avlys/ }))
	await press(page.getByRole('button', { name: 'Avlys kurset' }))
	await press(page.getByRole('link', { name: /^Skriv hvorfor kurset er avlyst/ }))
	await expect(page.getByLabel('Hvorfor er kurset avlyst?')).toBeFocused()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
	await page.keyboard.type('Kurslederen er syk.')
	await press(page.getByRole('button', { name: 'Avlys kurset' }))
	await expect(page.getByRole('heading', { level: 1, name: 'Kurset er avlyst' })).toBeVisible()
})

test('an administrator makes an exception, and takes the certificate back in two steps, by keyboard alone', async ({
	page,
	db,
	course,
	signInAs,
}) => {
	const now = new Date()
	const lin = await givenLeader(db, { name: 'Lin', now })
	const noor = await givenPerson(db, { name: 'Noor', roles: [{ role: 'administrator' }], now })
	const run = await givenRun(db, { course, now, audience: 'student', leaderIds: [lin] })
	const { personId } = await givenLearner(db, { course, name: 'Ada', now })
	const { enrolmentId } = await givenParticipant(db, { run, personId, now })
	const press = presser(page)
	await signInAs(noor)
	await page.goto(participantPath(run, { id: enrolmentId }))
	await press(page.getByRole('link', { name: 'Gi unntak fra kravene' }).last())
	await press(page.getByRole('button', { name: 'Utsted beviset ved unntak' }))
	await press(page.getByRole('link', { name: /^Skriv begrunnelsen/ }))
	await expect(page.getByLabel('Begrunnelse')).toBeFocused()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
	await page.keyboard.type('Har tatt hele kurset ved et annet kontor.')
	await press(page.getByRole('button', { name: 'Utsted beviset ved unntak' }))
	await expect(page.getByText('Gitt ved unntak. Begrunnelse: Har tatt hele kurset')).toBeVisible()
	const [certificate] = await listCertificatesInRun(db, run)
	const code = certificate?.code ?? ''

	await page.goto(certificatePath(code))
	await press(page.getByRole('link', { name: 'Trekk tilbake' }))
	await tabTo(page, page.getByRole('radio').first())
	await page.keyboard.press('ArrowDown')
	await page.keyboard.press('ArrowUp')
	await expect(page.getByRole('radio').first()).toBeChecked()
	await tabTo(page, page.getByRole('textbox'))
	await page.keyboard.type('Unntaket ble gitt til feil deltaker.')
	await press(page.getByRole('button', { name: 'Gå videre' }))
	await expect(page.getByRole('heading', { level: 1, name: 'Er du sikker?' })).toBeVisible()
	await press(page.getByRole('button', { name: 'Trekk tilbake beviset' }))
	await press(page.getByRole('link', { name: 'Skriv koden.' }))
	await expect(page.getByLabel('Skriv koden på beviset')).toBeFocused()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
	await page.keyboard.type(code)
	await press(page.getByRole('button', { name: 'Trekk tilbake beviset' }))
	await expect(page.getByText('Beviset er trukket tilbake. Siden som andre ser, viser det allerede.')).toBeVisible()
	expect((await listCertificatesInRun(db, run))[0]?.revokedAt).not.toBeNull()
})

/** Tabs to links and buttons on this page and presses Enter. */
function presser(page: Page): (element: Locator) => Promise<void> {
	return async (element) => {
		await tabTo(page, element)
		await page.keyboard.press('Enter')
	}
}
