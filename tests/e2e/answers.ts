import type { Page } from 'playwright/test'
import { findAttempt } from '#db/queries/attempts'
import type { Db } from '#db/schema'
import { rightAnswer, wrongAnswer } from '#db/seeds/build'
import type { AttemptId, OptionId, PersonId } from '~/domain/ids'
import { type Answer, fieldName, placed } from '~/domain/quiz/answer'
import { drawnFrom } from '~/domain/quiz/draw'
import type { Question, Quiz } from '~/domain/quiz/question'

/** The fields of a form that gives these answers. */
export function formOf(answers: readonly (readonly [Question, Answer])[]): URLSearchParams {
	const fields = new URLSearchParams()
	for (const [question, answer] of answers) {
		const places = placed(answer)
		if (places.size === 0) for (const option of answer) fields.append(fieldName(question.id), option)
		for (const [part, value] of places) fields.append(fieldName(question.id, part as OptionId), value)
	}
	return fields
}

/** Answers one question on the page, as a person would: by choosing. */
export async function choose(page: Page, question: Question, answer: Answer): Promise<void> {
	const places = placed(answer)
	for (const [part, value] of places) {
		await page.locator(`[name="${fieldName(question.id, part as OptionId)}"]`).selectOption(value)
	}
	if (places.size > 0) return
	for (const option of answer) await page.locator(`[name="${fieldName(question.id)}"][value="${option}"]`).check()
}

/** The questions of the attempt that the page shows, in their order. */
export async function questionsOn(page: Page, db: Db, personId: PersonId, quiz: Quiz): Promise<Question[]> {
	await page.waitForURL(/\/[0-9a-f-]{36}$/, { waitUntil: 'commit' })
	const id = new URL(page.url()).pathname.split('/').at(-1) as AttemptId
	const attempt = await findAttempt(db, id, personId)
	const questions = attempt && drawnFrom(quiz, attempt.draw)
	if (!questions) throw new Error(`No attempt of this person at ${page.url()}`)
	return questions
}

/** Answers all questions of the attempt on the page, wrong in the first `wrong` ones, and leaves out the last `left`. */
export async function answerAll(
	page: Page,
	questions: readonly Question[],
	{ wrong = 0, left = 0 }: { wrong?: number; left?: number } = {},
): Promise<void> {
	for (const [index, question] of questions.slice(0, questions.length - left).entries()) {
		await choose(page, question, index < wrong ? wrongAnswer(question) : rightAnswer(question))
	}
}
