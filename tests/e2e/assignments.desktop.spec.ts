import type { Page } from 'playwright/test'
import { givenPlanHandedIn, givenPlanReview } from '#db/seeds/build-plans'
import { givenLeader, givenParticipant, givenRun } from '#db/seeds/build-runs'
import { expect, test } from './fixtures'
import { givenBriefedRun } from './sights-assignments'

test('who answers second is told what the first one said, and keeps the draft', async ({
	page,
	db,
	course,
	signInAs,
}) => {
	const now = new Date()
	const lin = await givenLeader(db, { name: 'Lin', now })
	const kari = await givenLeader(db, { name: 'Kari', now })
	const run = await givenRun(db, { course, now, leaderIds: [lin, kari] })
	const { personId } = await givenParticipant(db, { run, now })
	const submissionId = await givenPlanHandedIn(db, { course, personId, now })
	await signInAs(lin)
	await page.goto(`/leder/innleveringer/${submissionId}`)
	const reviewer = { id: kari, name: 'Kari' }
	const comment = 'Kari spør om nøkkelen'
	await givenPlanReview(db, { course, submissionId, reviewer, verdict: 'more-wanted', comment, now })

	await page.getByLabel('Godkjenn planen').check()
	await page.getByRole('textbox', { name: /^Kommentar/ }).fill('Lin synes den er god')
	await page.getByRole('button', { name: 'Send svaret' }).click()

	await expect(page.getByText('En annen kursleder har svart mens du leste.')).toBeVisible()
	await expect(page.getByText('Kari spør om nøkkelen')).toBeVisible()
	await expect(page.getByRole('textbox', { name: /^Kommentar/ })).toHaveValue('Lin synes den er god')
	await expect(page.getByLabel('Godkjenn planen')).toBeChecked()
	await page.getByRole('button', { name: 'Send svaret' }).click()
	await expect(page.getByText('Planen er godkjent.')).toBeVisible()
})

test('the queue can be narrowed to a run and a state', async ({ page, db, course, signInAs }) => {
	const now = new Date()
	const lin = await givenLeader(db, { name: 'Lin', now })
	for (const [title, name] of [
		['På Voss', 'Ada'],
		['På Stord', 'Grace'],
	] as const) {
		const run = await givenRun(db, { course, now, title, leaderIds: [lin] })
		const { personId } = await givenParticipant(db, { run, name, now })
		const submissionId = await givenPlanHandedIn(db, { course, personId, now })
		const word = { course, submissionId, reviewer: { id: lin, name: 'Lin' }, now }
		if (name === 'Grace') await givenPlanReview(db, { ...word, verdict: 'approved' })
	}
	await signInAs(lin)
	await page.goto('/leder/innleveringer')
	const names = page.getByRole('rowheader')
	await expect(names).toHaveText(['Ada', 'Grace'])
	await page.getByLabel('Tilstand').selectOption('Godkjent')
	await page.getByRole('button', { name: 'Vis' }).click()
	await expect(names).toHaveText(['Grace'])
	await page.getByRole('link', { name: 'Vis alle' }).click()
	await page.getByLabel('Kurs', { exact: true }).selectOption({ index: 1 })
	await page.getByRole('button', { name: 'Vis' }).click()
	await expect(names).toHaveCount(1)
})

test('the briefing counts what the group was sure of, names nobody, and fits on one sheet of A4', async ({
	page,
	db,
	course,
	signInAs,
}) => {
	const { run, leaderId, names } = await givenBriefedRun(db, course)
	await signInAs(leaderId)
	await page.goto(`/leder/kurs/${run.id}/for-dag-to`)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Før dag 2')
	const topics = page.getByRole('region', { name: 'Ta opp' }).getByRole('listitem')
	expect(await topics.count()).toBeGreaterThanOrEqual(3)
	expect(await topics.count()).toBeLessThanOrEqual(5)
	const text = await page.getByRole('main').innerText()
	for (const name of names) expect(text).not.toContain(name)
	expect(text).not.toMatch(/\b[1-4] av \d/)

	expect(await sheets(page)).toBe(1)
	for (const [language, heading] of [
		['Nynorsk', 'Før dag 2'],
		['English', 'Before day 2'],
	] as const) {
		await page.getByRole('button', { name: language }).click()
		await expect(page.getByRole('button', { name: language })).toHaveAttribute('aria-pressed', 'true')
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading)
		expect(await sheets(page), language).toBe(1)
	}
	await page.getByRole('link', { name: 'Before day 1' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Before day 1')
})

/** How many sheets of paper the page takes. */
async function sheets(page: Page): Promise<number> {
	const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
	return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0
}
