import type { Page } from 'playwright/test'
import { listPlanSubmissions } from '#db/queries/plan-submissions'
import { findRefresher } from '#db/queries/refreshers'
import type { Db } from '#db/schema'
import { givenCertificate, type Learning, rightAnswer, wrongAnswer } from '#db/seeds/build'
import { drawnInRefresher } from '~/domain/refresher'
import { choose } from './answers'
import { expect } from './fixtures'

type Walk = { page: Page; db: Db; learning: Learning; hasScript: boolean }

const day = 24 * 3_600_000

/** Is told that the plan is empty, writes a part, hands in a copy, writes on and hands in another. */
export async function writeAndHandInThePlan({ page, db, learning, hasScript }: Walk): Promise<void> {
	const { course, personId } = learning
	const [first, second] = course.plan?.parts ?? []
	if (!first || !second) throw new Error('The course has no plan of two parts')
	const part = (title: string) => page.getByRole('region', { name: title, exact: true })
	const write = async (title: string, text: string) => {
		await part(title).getByRole('textbox').fill(text)
		if (!hasScript) await part(title).getByRole('button', { name: 'Lagre delen' }).click()
		await expect(part(title).getByRole('status')).toHaveText('Lagret')
	}
	const handIn = () => page.getByRole('button', { name: 'Lever kopien' }).click()

	await page.goto('/min-side')
	await page.getByRole('link', { name: 'Planen min for å starte ei gruppe' }).click()
	const count = course.plan?.parts.length
	const soFar = page.getByRole('progressbar', { name: 'Så langt' })
	await expect(soFar).toHaveAttribute('aria-valuetext', `0 av ${count} deler er skrevet`)
	await page.getByRole('link', { name: 'Se over og lever en kopi' }).click()
	await expect(page.getByText('Planen er tom.')).toBeVisible()
	await expect(page.getByRole('button', { name: 'Lever kopien' })).toHaveCount(0)

	await page.getByRole('link', { name: `Skriv den (delen «${first.title.nb}»)` }).click()
	await write(first.title.nb, 'Biblioteket, hver tirsdag')
	await expect(soFar).toHaveAttribute('aria-valuetext', `1 av ${count} deler er skrevet`)
	await page.getByRole('link', { name: 'Se over og lever en kopi' }).click()
	await expect(page.getByText('Ingen leser den ennå')).toBeVisible()
	await handIn()
	await expect(page.getByText('Kopien er levert.')).toBeVisible()

	await write(second.title.nb, 'Avtale rom')
	await page.getByRole('link', { name: 'Se over og lever en kopi' }).click()
	await handIn()
	await expect(page.getByRole('heading', { name: 'Det du har levert' })).toBeVisible()
	await expect(page.getByRole('group').filter({ hasText: /^Kopi \d, levert/ })).toHaveCount(2)
	const copies = await listPlanSubmissions(db, personId, course.id)
	expect(copies.map(({ parts }) => parts.slice(0, 2).map(({ body }) => body))).toEqual([
		['Biblioteket, hver tirsdag', 'Avtale rom'],
		['Biblioteket, hver tirsdag', ''],
	])
}

/** Finds the refresher on Min side, leaves a question out, answers it all with one wrong, and tells about the group. */
export async function refreshTheCourse({ page, db, learning }: Walk): Promise<void> {
	const { course, personId, now } = learning
	await givenCertificate(db, { ...learning, now: new Date(now.getTime() - 15 * day) }, 'Ada Andersen')
	await page.goto('/min-side')
	await page.getByRole('link', { name: 'Begynn oppfriskningen' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Oppfriskning')
	const refresher = await findRefresher(db, { personId, courseId: course.id, week: 2 })
	const questions = drawnInRefresher(course, refresher?.draw ?? null) ?? []
	expect(questions).toHaveLength(5)
	const [last] = questions.slice(-1)
	for (const question of questions.slice(0, -1)) await choose(page, question, rightAnswer(question))
	await page.getByRole('button', { name: 'Se hvordan det gikk' }).click()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
	if (last) await choose(page, last, wrongAnswer(last))
	await page.getByRole('button', { name: 'Se hvordan det gikk' }).click()
	await expect(page.getByText('4 av 5', { exact: true })).toBeVisible()
	await expect(page.getByRole('region', { name: last?.prompt.nb ?? '' }).getByText('Ikke helt')).toBeVisible()

	await page.getByRole('button', { name: 'Send svaret' }).click()
	await expect(page.getByText('Velg ett av svarene, eller hopp over.')).toBeVisible()
	await page.getByLabel('Vi er på vei').check()
	await page.getByRole('button', { name: 'Send svaret' }).click()
	await expect(page.getByText('Takk. Svaret er talt med, uten navnet ditt.')).toBeVisible()
	await page.getByRole('link', { name: 'Gå til Min side' }).click()
	await expect(page.getByRole('link', { name: 'Begynn oppfriskningen' })).toHaveCount(0)

	await page.getByRole('button', { name: 'Ikke send flere' }).click()
	await page.getByRole('button', { name: 'Send igjen' }).click()
	await expect(page.getByRole('button', { name: 'Ikke send flere' })).toBeVisible()
}
