import { listCertificatesInRun } from '#db/queries/certificates'
import { listLatestLetters } from '#db/queries/letters'
import { givenAttempt, givenLearner, givenPerson } from '#db/seeds/build'
import { givenDigitalFormApproved, givenOutcomesSignedOff } from '#db/seeds/build-certification'
import { givenPlanHandedIn, givenPlanReview } from '#db/seeds/build-plans'
import { givenLeader, givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { certificationPath, participantPath } from '~/domain/run-paths'
import { courseCertificatePath, outcomeLedgerPath } from '~/ui/paths'
import { expect, test } from './fixtures'
import { watch } from './watched-page'

test('a learner in a blended run shows the last outcome through the leader and gets the certificate', async ({
	page,
	app,
	db,
	course,
	learner,
	signInAs,
}) => {
	const wrong = watch(page, app.url)
	const now = new Date()
	const lin = { id: await givenLeader(db, { name: 'Lin Solberg', now }), name: 'Lin Solberg' }
	const run = await givenRun(db, { course, now, leaderIds: [lin.id] })
	const ada = await learner()
	const { enrolmentId } = await givenParticipant(db, { run, personId: ada.personId, now })
	const [last, ...others] = course.outcomes
	if (!last) throw new Error('The course has no outcome')
	await givenOutcomesSignedOff(
		db,
		{ course, run, enrolmentId, now },
		lin,
		others.map(({ id }) => id),
	)

	await signInAs(ada.personId)
	await page.goto(courseCertificatePath(course))
	await page.getByRole('textbox', { name: 'Navn' }).fill('Ada Andersen')
	const confirmed = page.waitForResponse((response) => response.request().method() === 'POST')
	await page.getByRole('button', { name: 'Bekreft navnet' }).click()
	await confirmed
	await page.goto('/min-side')
	await page.getByRole('link', { name: 'Se hva som er på plass' }).click()
	await expect(page).toHaveURL(outcomeLedgerPath(course))
	// A day that is still to come is a way to the outcome, not something that nobody has recorded.
	await expect(page.getByText('Det er ikke ført ennå')).toHaveCount(0)
	await expect(page.getByText(`${others.length} av ${course.outcomes.length}`).first()).toBeVisible()

	await signInAs(lin.id)
	await page.goto(participantPath(run, { id: enrolmentId }))
	await page.getByRole('button', { name: 'Bekreft målet' }).filter({ hasText: last.text.nb }).click()
	await expect(page.getByText('Utstedt til Ada Andersen')).toBeVisible()

	await signInAs(ada.personId)
	await page.goto(outcomeLedgerPath(course))
	await expect(page.getByText(`${course.outcomes.length} av ${course.outcomes.length}`).first()).toBeVisible()
	await expect(page.getByText('Bekreftet av Lin Solberg').first()).toBeVisible()
	await page.goto(courseCertificatePath(course))
	await expect(page.getByRole('region', { name: 'Kursbeviset ditt' })).toContainText('Ada Andersen')
	await page.getByRole('link', { name: 'Se siden som andre ser' }).click()
	await expect(page.getByText('Kurset er tatt på samlinger og på nett.')).toBeVisible()
	expect(wrong).toEqual([])
})

test('a leader certifies those of a class who meet the rules, each once', async ({
	page,
	app,
	db,
	course,
	signInAs,
}) => {
	const wrong = watch(page, app.url)
	const now = new Date()
	const lin = { id: await givenLeader(db, { name: 'Lin Solberg', now }), name: 'Lin Solberg' }
	const run = await givenRun(db, { course, now, audience: 'student', leaderIds: [lin.id] })
	for (const name of ['Ada', 'Grace']) {
		const { personId, enrolmentId } = await givenParticipant(db, { run, name, now })
		await givenAttempt(db, { course, personId, now }, course.finalTest)
		await givenDigitalFormApproved(db, { course, run, enrolmentId, now }, lin)
		await givenOutcomesSignedOff(db, { course, run, enrolmentId, now }, lin)
		const submissionId = await givenPlanHandedIn(db, { course, personId, now })
		await givenPlanReview(db, { course, submissionId, reviewer: lin, verdict: 'approved', now })
	}
	await givenParticipantOnPaper(db, { run, name: 'Kim uten plan', now })

	await signInAs(lin.id)
	await page.goto(certificationPath(run))
	await page.getByRole('button', { name: 'Godkjenn alle 2 som oppfyller kravene' }).click()
	await expect(page.getByRole('listitem').filter({ hasText: 'Grace' })).toBeVisible()
	await expect(page.getByText('Kim uten plan')).toHaveCount(0)
	await page.getByRole('button', { name: 'Utsted 2 bevis' }).dblclick()
	await expect(page.getByRole('status').filter({ hasText: 'bevis' })).toBeVisible()
	const issued = await listCertificatesInRun(db, run)
	expect(issued.filter(({ kind }) => kind === 'student-certification')).toHaveLength(2)
	const codes = issued.map(({ code }) => code)
	const letters = (await listLatestLetters(db, 50)).filter(({ bodyText }) =>
		codes.some((code) => bodyText.includes(code)),
	)
	expect(letters).toHaveLength(2)
	expect(wrong).toEqual([])
})

test('an administrator certifies against the rules with a reason, and a leader cannot', async ({
	page,
	app,
	db,
	course,
	signInAs,
	asPerson,
}) => {
	const wrong = watch(page, app.url)
	const now = new Date()
	const leaderId = await givenLeader(db, { name: 'Lin', now })
	const noorId = await givenPerson(db, { name: 'Noor Dahl', roles: [{ role: 'administrator' }], now })
	const run = await givenRun(db, { course, now, audience: 'student', leaderIds: [leaderId] })
	const { personId } = await givenLearner(db, { course, name: 'Ada', now })
	const { enrolmentId } = await givenParticipant(db, { run, personId, now })

	const path = `${participantPath(run, { id: enrolmentId })}/unntak/student-certification`
	expect((await (await asPerson(leaderId)).get(path)).status).toBe(404)
	await signInAs(noorId)
	await page.goto(participantPath(run, { id: enrolmentId }))
	await page.getByRole('link', { name: 'Gi unntak fra kravene' }).last().click()
	await page.getByLabel('Begrunnelse').fill('For kort')
	await page.getByRole('button', { name: 'Utsted beviset ved unntak' }).click()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
	await expect(page.getByLabel('Begrunnelse')).toHaveValue('For kort')
	await page.getByLabel('Begrunnelse').fill('Har tatt hele kurset ved et annet kontor.')
	await page.getByRole('button', { name: 'Utsted beviset ved unntak' }).click()
	await expect(page.getByText(/^Beviset er utstedt til .* ved unntak\./)).toBeVisible()
	await expect(page.getByText('Gitt ved unntak. Begrunnelse: Har tatt hele kurset')).toBeVisible()
	await page.getByRole('link', { name: 'Se beviset' }).click()
	await expect(page.getByText('Sertifisert av Noor Dahl, administrator, etter særskilt vurdering.')).toBeVisible()
	expect(wrong).toEqual([])
})
