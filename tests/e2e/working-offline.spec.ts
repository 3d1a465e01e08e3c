import { findAttempt } from '#db/queries/attempts'
import { listPlanParts } from '#db/queries/plan-parts'
import { rightAnswer } from '#db/seeds/build'
import { lessonsOf } from '~/domain/course'
import { startAttempt } from '~/operations/start-attempt.server'
import { attemptPath, lessonPath, planPath, quizPath } from '~/ui/paths'
import { answerAll, choose, questionsOn } from './answers'
import { expect, test } from './fixtures'
import { comeBack, openToKeep, untilKept } from './kept-page'
import { openMenu } from './open-menu'

test.use({ serviceWorkers: 'allow' })

test('a quick question answered without a network waits at its place, and gives its reasons when it has been sent', async ({
	page,
	context,
	course,
	learner,
	signInAs,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const place = lessonsOf(course).find(({ lesson }) => lesson.questions.length > 0)
	const question = place?.module.quickQuestions.find(({ id }) => place.lesson.questions.includes(id))
	if (!place || !question) throw new Error('The course has no quick question')
	const path = lessonPath(course, place.module, place.lesson)
	await openToKeep(page, path)

	await context.setOffline(true)
	const asked = page.getByRole('group', { name: question.prompt.nb })
	await choose(page, question, rightAnswer(question))
	await page.getByRole('button', { name: 'Svar', exact: true }).first().click()
	await expect(page.getByText('Svaret ditt er lagret på denne maskinen.')).toBeVisible()
	await expect(asked).toBeFocused()
	await page.reload()
	await expect(page.getByText('Svaret ditt er lagret på denne maskinen.')).toBeVisible()
	await expect(asked.locator(':checked, select').first()).toBeVisible()

	await comeBack(page)
	await expect(page.getByText('Riktig', { exact: true }).first()).toBeVisible()
	const answers = await db.selectFrom('quickAnswer').selectAll().where('personId', '=', ada.personId).execute()
	expect(answers.map(({ questionId }) => questionId)).toEqual([question.id])
})

test('an open attempt is answered, left, found again and handed in without a network, once', async ({
	page,
	context,
	course,
	learner,
	signInAs,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [module] = course.modules
	if (!module) throw new Error('The course has no module')
	// Begun as people do, by a button that leads there within the portal.
	await page.goto(quizPath(course, module))
	await page.getByRole('button', { name: 'Begynn' }).click()
	const questions = await questionsOn(page, db, ada.personId, module.quiz)
	const path = new URL(page.url()).pathname
	await untilKept(page, path)

	await context.setOffline(true)
	await answerAll(page, questions, { left: 1 })
	await expect(page.getByText('Svarene er lagret på denne maskinen.')).toBeVisible()
	await page.close()
	const again = await context.newPage()
	await again.goto(path)
	const last = questions.at(-1)
	if (!last) throw new Error('The quiz has no question')
	await expect(again.getByText('Svarene er lagret på denne maskinen.')).toBeVisible()
	await choose(again, last, rightAnswer(last))
	await again.getByRole('button', { name: 'Lever svarene' }).click()
	await expect(again.getByText('Besvarelsen din er tatt vare på.')).toBeVisible()

	await comeBack(again)
	const attempts = await db.selectFrom('attempt').selectAll().where('personId', '=', ada.personId).execute()
	expect(attempts).toMatchObject([{ earned: questions.length, total: questions.length }])
	await again.goto(path)
	await expect(again.getByRole('heading', { name: 'Du har bestått' })).toBeVisible()
})

test('an attempt that was handed in elsewhere meanwhile stands, and that is said', async ({
	page,
	context,
	course,
	learner,
	signInAs,
	asPerson,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const started = await startAttempt(db, { ...ada, quiz: course.finalTest })
	if (started.kind !== 'open') throw new Error('No attempt was begun')
	const path = attemptPath(course, null, started.attemptId)
	await openToKeep(page, path)
	const questions = await questionsOn(page, db, ada.personId, course.finalTest)

	await context.setOffline(true)
	await answerAll(page, questions, { wrong: questions.length })
	await page.getByRole('button', { name: 'Lever svarene' }).click()
	await expect(page.getByText('Besvarelsen din er tatt vare på.')).toBeVisible()
	const elsewhere = await asPerson(ada.personId)
	const { formOf } = await import('./answers')
	await elsewhere.post(path, formOf(questions.map((question) => [question, rightAnswer(question)])))

	await context.setOffline(false)
	await expect(page.getByText('Det er det som ble levert først, som teller.')).toBeVisible()
	expect(await findAttempt(db, started.attemptId, ada.personId)).toMatchObject({ earned: questions.length })
})

test('a part of the plan that was changed elsewhere keeps both texts, and says so', async ({
	page,
	context,
	course,
	learner,
	signInAs,
	asPerson,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [part] = course.plan?.parts ?? []
	if (!part) throw new Error('The course has no plan')
	await page.goto('/min-side')
	await page.getByRole('link', { name: 'Planen min for å starte ei gruppe' }).click()
	await untilKept(page, planPath(course))

	await context.setOffline(true)
	const text = page.getByRole('region', { name: part.title.nb, exact: true }).getByRole('textbox')
	await text.fill('Skrevet på toget')
	await expect(page.getByText('Lagret på denne maskinen').first()).toBeVisible()
	await text.fill('Skrevet på toget, og mer')
	await expect(page.getByText('Lagret på denne maskinen').first()).toBeVisible()
	const atHome = await asPerson(ada.personId)
	await atHome.post(`${planPath(course)}/${part.id}`, { notat: 'Skrevet hjemme', utgave: '0' })

	await context.setOffline(false)
	await expect(page.getByText('Begge tekstene er tatt vare på')).toBeVisible()
	const parts = await listPlanParts(db, ada.personId, course.id)
	expect(parts.map(({ body }) => body)).toEqual(['Skrevet hjemme\n\n---\n\nSkrevet på toget, og mer'])
})

test('a text that was saved is there without a network, though its page was kept before', async ({
	page,
	context,
	course,
	learner,
	signInAs,
	db,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [first] = lessonsOf(course)
	if (!first) throw new Error('The course has no lesson')
	const path = lessonPath(course, first.module, first.lesson)
	await openToKeep(page, path)
	const note = page.getByRole('textbox', { name: /notat/i })
	await note.fill('Med nett')
	await expect(page.getByRole('status').filter({ hasText: /^Lagret$/ })).toBeVisible()

	await context.setOffline(true)
	await page.reload()
	await expect(note).toHaveValue('Med nett')
	await note.fill('Med nett og uten')
	await expect(page.getByText('Lagret på denne maskinen')).toBeVisible()
	await comeBack(page)
	const notes = await db.selectFrom('reflectionNote').selectAll().where('personId', '=', ada.personId).execute()
	expect(notes.map(({ body }) => body)).toEqual(['Med nett og uten'])
})

test('what needs the network says so at its place, with everything that was typed', async ({
	page,
	context,
	course,
	learner,
	signInAs,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [module] = course.modules
	if (!module) throw new Error('The course has no module')
	await openToKeep(page, '/min-side/konto/navn', '/frakoblet')
	await page.getByRole('textbox').first().fill('Ada Lovelace')
	await context.setOffline(true)
	await page.getByRole('main').getByRole('button').first().click()
	await expect(page.getByRole('main').getByRole('alert')).toContainText('Dette trenger nett')
	await expect(page.getByRole('textbox').first()).toHaveValue('Ada Lovelace')

	await context.setOffline(false)
	await page.goto(quizPath(course, module))
	await context.setOffline(true)
	await page.getByRole('button', { name: 'Begynn' }).click()
	await expect(page.getByRole('main').getByRole('alert')).toContainText('Dette trenger nett')

	for (const path of ['/min-side', '/kurs', `/kurs/${course.slug}/evaluering`, `/kurs/${course.slug}/kursbevis`]) {
		await page.goto(path)
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er uten nett')
	}
})

test('who signs out without a network leaves nothing, and is signed out when it is back', async ({
	page,
	context,
	course,
	learner,
	signInAs,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [first] = lessonsOf(course)
	if (!first) throw new Error('The course has no lesson')
	const path = lessonPath(course, first.module, first.lesson)
	await openToKeep(page, path)
	await untilKept(page, '/frakoblet')
	await page.evaluate(() => localStorage.setItem('merker', 'Grace var her'))

	await context.setOffline(true)
	await openMenu(page)
	await page.getByRole('button', { name: 'Logg ut' }).click()
	await expect(page.getByText('Alt som var lagret på denne maskinen, er slettet.')).toBeVisible()
	expect(await page.evaluate(() => localStorage.length)).toBe(0)
	await page.goto(path)
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du er uten nett')
	await expect(page.getByRole('link', { name: first.lesson.title })).toHaveCount(0)

	await context.setOffline(false)
	await page.goto('/min-side')
	await expect(page).toHaveURL(/\/logg-inn/)
})
