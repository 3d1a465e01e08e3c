import type { Page } from 'playwright/test'
import { findPersonByEmail } from '#db/queries/people'
import type { Db } from '#db/schema'
import { givenAttempt, givenLessonsDone, type Learning, rightAnswer, wrongAnswer } from '#db/seeds/build'
import { type Course, lessonsOf } from '~/domain/course'
import { answerAll, choose, questionsOn } from './answers'
import { expect } from './fixtures'
import { openMenu } from './open-menu'

type Walk = { page: Page; db: Db; course: Course; hasScript: boolean }

/** From the front page to a certificate that somebody else has checked, by what stands on the pages. */
export async function walkTheWholePath(walk: Walk): Promise<void> {
	const { page, db, course } = walk
	const email = `ada-${crypto.randomUUID()}@eksempel.no`
	await register(page, email)
	const person = await findPersonByEmail(db, email)
	if (!person) throw new Error('The account was not made')
	const learning = { course, personId: person.id, now: new Date() }

	await page.getByRole('button', { name: 'Begynn på kurset' }).click()
	await readALesson(walk)
	await givenLessonsDone(db, learning)
	await takeTheFirstQuiz(walk, learning)
	for (const module of course.modules.slice(1)) await givenAttempt(db, learning, module.quiz)
	await takeTheFinalTest(walk, learning)
	await page.getByRole('button', { name: 'Hopp over evalueringen' }).click()
	await receiveTheCertificate(page)
}

async function register(page: Page, email: string): Promise<void> {
	await page.goto('/')
	await page.getByRole('link', { name: 'Se kurset' }).click()
	await page.getByRole('link', { name: 'Lag en konto og begynn' }).click()
	await page.getByRole('button', { name: 'Lag konto' }).click()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
	await page.getByRole('textbox', { name: 'Navn' }).fill('Ada Øyen')
	await page.getByLabel('E-postadresse').fill(email)
	await page.getByLabel('Velg et passord').fill('tre kaffekopper')
	await page.getByRole('button', { name: 'Lag konto' }).click()
	await page.getByRole('link', { name: 'Les brevet i utboksen' }).click()
	const letter = page.getByRole('article').filter({ hasText: email })
	await letter.getByRole('link').first().click()
	await page.getByRole('button', { name: 'Bekreft og logg inn' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Igangsetterkurs i selvorganisert selvhjelp')
}

async function readALesson({ page, course, hasScript }: Walk): Promise<void> {
	const [place] = lessonsOf(course)
	const question = place?.module.quickQuestions.find(({ id }) => place.lesson.questions.includes(id))
	if (!place || !question) throw new Error('The first lesson has no quick question')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(place.lesson.title)
	await expect(page).toHaveTitle(new RegExp(place.lesson.title.replace('?', '\\?')))

	const asked = page.getByRole('group', { name: question.prompt.nb })
	const form = page.locator('form').filter({ has: asked })
	await form.getByRole('button', { name: 'Svar' }).click()
	await expect(asked.getByText('Du har ikke svart på dette spørsmålet ennå.')).toBeVisible()
	const result = page.getByRole('region', { name: question.prompt.nb })
	await choose(page, question, wrongAnswer(question))
	await form.getByRole('button', { name: 'Svar' }).click()
	await expect(result.getByText('Ikke helt', { exact: true })).toBeVisible()
	await page.getByRole('link', { name: 'Svar en gang til' }).first().click()
	await choose(page, question, rightAnswer(question))
	await form.getByRole('button', { name: 'Svar' }).click()
	await expect(result.getByText('Riktig', { exact: true })).toBeVisible()
	if ('options' in question) {
		for (const option of question.options) await expect(result).toContainText(option.because.nb.trim())
	}

	await page.getByLabel('Notat').fill('Det jeg tenkte på')
	if (!hasScript) await page.getByRole('button', { name: 'Lagre notatet' }).click()
	await expect(page.getByRole('status').filter({ hasText: /^Lagret$/ })).toBeVisible()
	await page.reload()
	await expect(page.getByLabel('Notat')).toHaveValue('Det jeg tenkte på')

	await page.getByRole('button', { name: 'Jeg er ferdig' }).click()
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(place.lesson.title)
}

async function takeTheFirstQuiz({ page, db, course }: Walk, learning: Learning): Promise<void> {
	const module = course.modules[0]
	if (!module) throw new Error('The course has no module')
	await page.goto('/min-side')
	await page.getByRole('link', { name: 'Fortsett: quiz til modul 1' }).click()
	await page.getByRole('button', { name: 'Begynn' }).click()
	const questions = await questionsOn(page, db, learning.personId, module.quiz)
	await answerAll(page, questions, { left: 1 })
	await page.getByRole('button', { name: 'Lever svarene' }).click()
	const last = questions.at(-1)
	const unanswered = page.getByRole('group', { name: last?.prompt.nb ?? '' })
	await expect(unanswered.getByText('Du har ikke svart på dette spørsmålet ennå.')).toBeVisible()
	await expect(page.getByRole('heading', { name: 'Noe må rettes' })).toBeVisible()
	if (last) await choose(page, last, rightAnswer(last))
	await page.getByRole('button', { name: 'Lever svarene' }).click()
	await expect(page.getByRole('heading', { name: 'Du har bestått' })).toBeVisible()
	await expect(page.getByText(`${questions.length} av ${questions.length} riktige`)).toBeVisible()
}

async function takeTheFinalTest({ page, db, course }: Walk, learning: Learning): Promise<void> {
	await page.goto(`/kurs/${course.slug}`)
	await page.getByRole('link', { name: 'Fortsett: sluttprøven' }).click()
	await page.getByRole('button', { name: 'Begynn' }).click()
	await answerAll(page, await questionsOn(page, db, learning.personId, course.finalTest), { wrong: 1 })
	await page.getByRole('button', { name: 'Lever svarene' }).click()
	await expect(page.getByRole('heading', { name: 'Du har bestått' })).toBeVisible()
	await page.getByRole('link', { name: 'Gå videre: kursevalueringen' }).click()
}

async function receiveTheCertificate(page: Page): Promise<void> {
	await page.getByRole('textbox', { name: 'Navn' }).fill('Ada Marie Øyen')
	await page.getByRole('button', { name: 'Bekreft navnet' }).click()
	const certificate = page.getByRole('region', { name: 'Kursbeviset ditt' })
	await expect(certificate).toContainText('Ada Marie Øyen')
	const code = (await certificate.textContent())?.match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0] ?? 'none'

	const download = page.getByRole('link', { name: 'Last ned kursbeviset (PDF)' })
	const pdf = await page.request.get((await download.getAttribute('href')) ?? '')
	expect(pdf.headers()['content-type']).toBe('application/pdf')
	expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-')

	await openMenu(page)
	await page.getByRole('button', { name: 'Logg ut' }).click()
	await openMenu(page)
	await page.getByRole('link', { name: 'Sjekk kursbevis' }).click()
	await page.getByLabel('Koden på kursbeviset').fill(` ${code.toLowerCase().replaceAll('-', '  ')} `)
	await page.getByRole('button', { name: 'Sjekk koden' }).click()
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Demonstrasjon – ikke et ekte kursbevis')
	const facts = page.getByRole('region', { name: 'Det som står på kursbeviset' })
	for (const fact of ['Ada Marie Øyen', 'Igangsetterkurs i selvorganisert selvhjelp', '16 timer', code]) {
		await expect(facts).toContainText(fact)
	}
}
