import type { BrowserContext } from 'playwright/test'
import { findAttempt } from '#db/queries/attempts'
import { findReflectionNote } from '#db/queries/reflection-notes'

import { lessonsOf } from '~/domain/course'
import { startAttempt } from '~/operations/start-attempt.server'
import { writeReflection } from '~/operations/write-reflection.server'
import { attemptPath, lessonPath } from '~/ui/paths'
import { answerAll, questionsOn } from './answers'
import { expect, test } from './fixtures'

/** Holds the page's scripts back, as a slow network does, until they are let through. */
async function holdScripts(context: BrowserContext): Promise<() => void> {
	let letThrough = () => {}
	const held = new Promise<void>((resolve) => {
		letThrough = resolve
	})
	await context.route(/\/assets\/.*\.js/, async (route) => {
		await held
		await route.continue()
	})
	return letThrough
}

test.describe('before the script has come', () => {
	for (const [name, before] of [
		['a new note', ''],
		['a note that has a text', 'Fra før. '],
	] as const) {
		test(`${name} is typed, and saved when it has`, async ({ page, context, course, learner, signInAs, db }) => {
			const ada = await learner()
			await signInAs(ada.personId)
			const [first] = lessonsOf(course)
			if (!first) throw new Error('The course has no lesson')
			if (before)
				await writeReflection(db, {
					...{ personId: ada.personId, courseId: course.id, lessonId: first.lesson.id, body: before },
					...{ seenRevision: 0, now: ada.now },
				})
			const letThrough = await holdScripts(context)
			await page.goto(lessonPath(course, first.module, first.lesson), { waitUntil: 'commit' })
			const note = page.getByRole('textbox', { name: /notat/i })
			await note.press('Control+End')
			await note.pressSequentially('Skrevet tidlig')

			letThrough()
			await expect(page.getByRole('status').filter({ hasText: /^Lagret$/ })).toBeVisible()
			await expect(note).toHaveValue(`${before}Skrevet tidlig`)
			const kept = await findReflectionNote(db, ada.personId, course.id, first.lesson.id)
			expect(kept?.body).toBe(`${before}Skrevet tidlig`)
		})
	}

	test('answers are chosen, and kept when it has', async ({ page, context, course, learner, signInAs, db }) => {
		const ada = await learner()
		await signInAs(ada.personId)
		const started = await startAttempt(db, { ...ada, quiz: course.finalTest })
		if (started.kind !== 'open') throw new Error('No attempt was begun')
		const letThrough = await holdScripts(context)
		await page.goto(attemptPath(course, null, started.attemptId), { waitUntil: 'commit' })
		const questions = await questionsOn(page, db, ada.personId, course.finalTest)
		await answerAll(page, questions)

		letThrough()
		await expect(page.getByText('Svarene er tatt vare på')).toBeVisible()
		const kept = await findAttempt(db, started.attemptId, ada.personId)
		expect(Object.keys(kept?.answers ?? {}).sort()).toEqual(questions.map(({ id }) => id as string).sort())
		await page.getByRole('button', { name: 'Lever svarene' }).click()
		await expect(page.getByRole('heading', { name: 'Du har bestått' })).toBeVisible()
	})
})
