import { startAttempt } from '~/operations/start-attempt.server'
import { attemptPath, quizPath } from '~/ui/paths'
import { answerAll, questionsOn } from './answers'
import { expect, test } from './fixtures'

test('a double click, the back button and a second tab make one attempt with one result', async ({
	page,
	context,
	db,
	course,
	learner,
	signInAs,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const module = course.modules[0]
	if (!module) throw new Error('The course has no module')
	await page.goto(quizPath(course, module))
	await page.getByRole('button', { name: 'Begynn' }).dblclick()
	const questions = await questionsOn(page, db, ada.personId, module.quiz)
	const second = await context.newPage()
	await second.goto(page.url())
	await answerAll(second, questions, { wrong: questions.length })
	await answerAll(page, questions)
	await page.getByRole('button', { name: 'Lever svarene' }).dblclick()
	await expect(page.getByRole('heading', { name: 'Du har bestått' })).toBeVisible()

	await second.getByRole('button', { name: 'Lever svarene' }).click()
	await expect(second.getByText('Dette forsøket var levert fra før')).toBeVisible()
	await expect(second.getByRole('heading', { name: 'Du har bestått' })).toBeVisible()

	await page.goBack()
	await page.goForward()
	await expect(page.getByRole('heading', { name: 'Du har bestått' })).toBeVisible()
	const attempts = await db.selectFrom('attempt').selectAll().where('personId', '=', ada.personId).execute()
	expect(attempts).toMatchObject([{ earned: questions.length, total: questions.length }])
})

test('what has been chosen is there on another device', async ({
	page,
	browser,
	app,
	db,
	course,
	learner,
	signInAs,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const started = await startAttempt(db, { ...ada, quiz: course.finalTest })
	await page.goto(attemptPath(course, null, started.kind === 'open' ? started.attemptId : ''))
	const questions = await questionsOn(page, db, ada.personId, course.finalTest)
	await answerAll(page, questions, { left: 2 })
	await expect(page.getByText('Svarene er tatt vare på')).toBeVisible()

	const device = await browser.newContext({ baseURL: app.url })
	await device.addCookies(await page.context().cookies())
	const elsewhere = await device.newPage()
	await elsewhere.goto(quizPath(course, null))
	await elsewhere.getByRole('button', { name: 'Fortsett der du var' }).click()
	await answerAll(elsewhere, questions.slice(-2))
	await elsewhere.getByRole('button', { name: 'Lever svarene' }).click()
	await expect(elsewhere.getByText(`${questions.length} av ${questions.length} riktige`)).toBeVisible()
	await device.close()
})
