import type { Page } from 'playwright/test'
import { givenLessonsDone, rightAnswer } from '#db/seeds/build'
import { lessonsOf } from '~/domain/course'
import type { OptionId } from '~/domain/ids'
import { fieldName, placed } from '~/domain/quiz/answer'
import type { Question } from '~/domain/quiz/question'
import { lessonPath, quizPath } from '~/ui/paths'
import { questionsOn } from './answers'
import { expect, test } from './fixtures'
import { tabTo } from './tab-to'

/** Answers by Tab, arrows, Space and typing alone. */
async function answerByKeyboard(page: Page, question: Question): Promise<void> {
	const answer = rightAnswer(question)
	const fields = page.getByRole('group', { name: question.prompt.nb })
	await expect(fields).toBeVisible()
	for (const [part, value] of placed(answer)) {
		const list = page.locator(`[name="${fieldName(question.id, part as OptionId)}"]`)
		await tabTo(page, list)
		const values = await list
			.locator('option')
			.evaluateAll((options) => options.map((o) => (o as HTMLOptionElement).value))
		for (let down = 0; down < values.indexOf(value); down++) await page.keyboard.press('ArrowDown')
		await expect(list).toHaveValue(value)
		await expect(list).toBeFocused()
	}
	if (placed(answer).size > 0) return
	if (question.kind === 'multiple') {
		for (const box of await fields.getByRole('checkbox').all()) {
			if (!answer.includes((await box.getAttribute('value')) ?? '')) continue
			await tabTo(page, box)
			await page.keyboard.press('Space')
			await expect(box).toBeChecked()
			await expect(box).toBeFocused()
		}
		return
	}
	const choices = await fields.getByRole('radio').all()
	const first = choices[0]
	if (!first) throw new Error('A question without choices')
	await tabTo(page, first)
	await page.keyboard.press('Space')
	await expect(first).toBeFocused()
	for (const choice of choices) {
		if (answer.includes((await choice.getAttribute('value')) ?? '')) return expect(choice).toBeChecked()
		await page.keyboard.press('ArrowDown')
	}
}

test('a lesson can be read, answered and finished by keyboard alone', async ({ page, course, learner, signInAs }) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [place, next] = lessonsOf(course)
	const question = place?.module.quickQuestions.find(({ id }) => id === place.lesson.questions[0])
	if (!place || !question) throw new Error('The first lesson has no quick question')
	await page.goto(lessonPath(course, place.module, place.lesson))
	await page.keyboard.press('Tab')
	await expect(page.getByRole('link', { name: 'Hopp til innholdet' })).toBeFocused()
	await page.keyboard.press('Enter')
	await answerByKeyboard(page, question)
	const form = page.locator('form').filter({ has: page.getByRole('group', { name: question.prompt.nb }) })
	await tabTo(page, form.getByRole('button', { name: 'Svar' }))
	await page.keyboard.press('Enter')
	await expect(page.getByRole('region', { name: question.prompt.nb })).toBeFocused()

	await tabTo(page, page.getByLabel('Notat'))
	await page.keyboard.type('Skrevet uten mus')
	await expect(page.getByRole('status').filter({ hasText: /^Lagret$/ })).toBeVisible()
	await tabTo(page, page.getByRole('button', { name: /^Jeg er ferdig/ }))
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(next?.lesson.title ?? '')
})

test('a quiz can be taken by keyboard alone, and what is missing takes the focus', async ({
	page,
	db,
	course,
	learner,
	signInAs,
}) => {
	const ada = await learner()
	await givenLessonsDone(db, ada, [1])
	await signInAs(ada.personId)
	const module = course.modules[0]
	if (!module) throw new Error('The course has no module')
	await page.goto(quizPath(course, module))
	await tabTo(page, page.getByRole('button', { name: 'Begynn' }))
	await page.keyboard.press('Enter')
	const questions = await questionsOn(page, db, ada.personId, module.quiz)
	for (const question of questions.slice(0, -1)) await answerByKeyboard(page, question)
	const handIn = page.getByRole('button', { name: 'Lever svarene' })
	await tabTo(page, handIn)
	await page.keyboard.press('Enter')
	await expect(page.getByRole('region', { name: 'Noe må rettes' })).toBeFocused()
	await page.keyboard.press('Tab')
	await page.keyboard.press('Enter')
	const last = questions.at(-1)
	if (last) await answerByKeyboard(page, last)
	await tabTo(page, handIn)
	await page.keyboard.press('Enter')
	await expect(page.getByRole('heading', { name: 'Du har bestått' })).toBeVisible()
})
