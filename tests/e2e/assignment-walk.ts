import type { Page } from 'playwright/test'
import { listLatestLetters } from '#db/queries/letters'
import { listOwnRunFacts } from '#db/queries/run-facts'
import type { Db } from '#db/schema'
import type { Learning } from '#db/seeds/build'
import { givenLeader, givenParticipant, givenRun } from '#db/seeds/build-runs'
import type { PersonId } from '~/domain/ids'
import { expect } from './fixtures'

type Walk = {
	page: Page
	db: Db
	learning: Learning
	/** Changes who sits at the browser. */
	signInAs: (personId: PersonId) => Promise<void>
	hasScript: boolean
}

/**
 * The learner hands in, the leader asks for more, the learner hands in again, the leader approves: each sees what the
 * other has said, and nothing else.
 */
export async function handInAndAnswer({ page, db, learning, signInAs, hasScript }: Walk): Promise<void> {
	const { course, personId, now } = learning
	const [first, second] = course.plan?.parts ?? []
	if (!first || !second) throw new Error('The course has no plan of two parts')
	const lin = await givenLeader(db, { name: 'Lin Solberg', now })
	const title = 'Igangsetterkurs på Voss'
	const run = await givenRun(db, { course, now, title, leaderIds: [lin] })
	await givenParticipant(db, { run, name: 'Ada Andersen', personId, now })
	const assignment = async () => (await listOwnRunFacts(db, personId, course.id))[0]?.assignment

	const writeAndHandIn = async (part: string, text: string) => {
		await signInAs(personId)
		await page.goto(`/kurs/${course.slug}/min-plan`)
		const here = page.getByRole('region', { name: part, exact: true })
		await here.getByRole('textbox').fill(text)
		if (!hasScript) await here.getByRole('button', { name: 'Lagre delen' }).click()
		await expect(here.getByRole('status')).toHaveText('Lagret')
		await page.getByRole('link', { name: 'Se over og lever en kopi' }).click()
		await expect(page.getByText(`Lin Solberg, kursleder i «${title}»`)).toBeVisible()
		await page.getByRole('button', { name: 'Lever kopien' }).click()
		await expect(page.getByText('Kopien er levert.')).toBeVisible()
		await expect(page.getByText(`Levert til kurslederen i «${title}».`)).toBeVisible()
	}
	const openInQueue = async () => {
		await signInAs(lin)
		await page.goto('/leder/innleveringer')
		await expect(page.getByText('1 plan venter på svar.')).toBeVisible()
		await page.getByRole('link', { name: 'Ada Andersen' }).click()
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planen til Ada Andersen')
	}
	const send = () => page.getByRole('button', { name: 'Send svaret' }).click()
	const comment = page.getByRole('textbox', { name: /^Kommentar til Ada/ })

	await writeAndHandIn(first.title.nb, 'Fordi det trengs ei gruppe her')
	await openInQueue()
	await expect(page.getByText('Fordi det trengs ei gruppe her')).toBeVisible()
	await send()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
	await page.getByLabel('Be om mer').check()
	await send()
	await expect(page.getByRole('link', { name: /^Skriv hva du ber om mer av/ })).toBeVisible()
	await comment.fill('Godt begynt.\n\nHvor skal dere møtes?')
	await send()
	await expect(page.getByText('Du har bedt om mer.')).toBeVisible()
	await expect(page.getByText('Ingen flere planer venter på deg.')).toBeVisible()
	expect(await assignment()).toBe('more-wanted')

	await signInAs(personId)
	await page.goto('/min-side')
	await expect(page.getByText('Kurslederen ber om mer')).toBeVisible()
	await page.goto(`/kurs/${course.slug}/min-plan`)
	await expect(page.getByText('ber om litt mer')).toBeVisible()
	await expect(page.getByText('Hvor skal dere møtes?')).toBeVisible()
	await expect(page.getByText('Lin Solberg,')).toBeVisible()
	await writeAndHandIn(second.title.nb, 'På biblioteket, hver tirsdag')

	await openInQueue()
	await expect(page.getByText('På biblioteket, hver tirsdag')).toBeVisible()
	await page.getByText('Kopi 1, levert').click()
	await expect(page.getByText('Hvor skal dere møtes?')).toBeVisible()
	await page.getByLabel('Godkjenn planen').check()
	await send()
	await expect(page.getByText('Planen er godkjent.')).toBeVisible()
	await page.goto('/leder/innleveringer')
	await expect(page.getByText('Alle planer er besvart.')).toBeVisible()
	expect(await assignment()).toBe('approved')

	await signInAs(personId)
	await page.goto(`/kurs/${course.slug}/min-plan`)
	await expect(page.getByText('Kurslederen har godkjent planen du leverte.')).toBeVisible()
	const letters = (await listLatestLetters(db, 50)).filter(({ subject }) => /plan/i.test(subject))
	expect(letters.filter(({ bodyText }) => bodyText.includes('møtes'))).toEqual([])
}
