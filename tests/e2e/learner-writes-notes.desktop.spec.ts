import type { Page } from 'playwright/test'
import { findReflectionNote } from '#db/queries/reflection-notes'
import type { Learning } from '#db/seeds/build'
import { lessonsOf } from '~/domain/course'
import { expect, test } from './fixtures'

function firstLesson({ course }: Learning) {
	const [place] = lessonsOf(course)
	if (!place) throw new Error('The course has no lesson')
	return { id: place.lesson.id, path: `/kurs/${course.slug}/${place.module.slug}/${place.lesson.slug}` }
}

const note = (page: Page) => page.getByLabel('Notat')
const state = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words })

test('what is typed is saved by itself, and says so', async ({ page, db, learner, signInAs }) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const { id, path } = firstLesson(ada)
	await page.goto(path)
	await note(page).pressSequentially('Jeg tenker')
	await expect(state(page, /^Lagret$/)).toBeVisible()
	await note(page).pressSequentially(' mer')
	await expect(state(page, /Ikke lagret ennå/)).toBeVisible()
	await expect(state(page, /^Lagret$/)).toBeVisible()
	expect((await findReflectionNote(db, ada.personId, ada.course.id, id))?.body).toBe('Jeg tenker mer')
	await expect(page.getByRole('button', { name: 'Lagre notatet' })).toHaveCount(0)
})

test('what is typed last is kept when one leaves at once', async ({ page, db, learner, signInAs }) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const { id, path } = firstLesson(ada)
	await page.goto(path)
	await note(page).fill('Rett før jeg går')
	await page.getByRole('link', { name: 'Min side' }).click()
	await expect(page).toHaveURL('/min-side')
	await expect
		.poll(async () => (await findReflectionNote(db, ada.personId, ada.course.id, id))?.body)
		.toBe('Rett før jeg går')
})

test('two windows conflict, and neither text is lost', async ({ page, context, learner, signInAs }) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const { path } = firstLesson(ada)
	await page.goto(path)
	const other = await context.newPage()
	await other.goto(path)
	await note(other).fill('Fra det andre vinduet')
	await expect(state(other, /^Lagret$/)).toBeVisible()

	await note(page).fill('Fra dette vinduet')
	await expect(state(page, /endret i et annet vindu/)).toBeVisible()
	await expect(page.getByRole('blockquote')).toHaveText('Fra det andre vinduet')
	await expect(note(page)).toHaveValue('Fra dette vinduet')
	await page.getByRole('button', { name: 'Behold teksten her' }).click()
	await expect(state(page, /^Lagret$/)).toBeVisible()
	await other.reload()
	await expect(note(other)).toHaveValue('Fra dette vinduet')

	await note(page).fill('Enda mer herfra')
	await expect(state(page, /^Lagret$/)).toBeVisible()
	await note(other).fill('Noe annet derfra')
	await other.getByRole('button', { name: 'Bruk teksten fra det andre vinduet' }).click()
	await expect(note(other)).toHaveValue('Enda mer herfra')
})

test('without contact nothing is lost: it says so, and saves when contact is back', async ({
	page,
	context,
	db,
	learner,
	signInAs,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const { id, path } = firstLesson(ada)
	await page.goto(path)
	await context.setOffline(true)
	await note(page).fill('Skrevet på toget')
	await expect(state(page, /ingen kontakt med portalen/)).toBeVisible()
	await context.setOffline(false)
	await expect(state(page, /^Lagret$/)).toBeVisible({ timeout: 10_000 })
	expect((await findReflectionNote(db, ada.personId, ada.course.id, id))?.body).toBe('Skrevet på toget')
})

test('who has been signed out meanwhile is told, and keeps the text', async ({ page, context, learner, signInAs }) => {
	const ada = await learner()
	await signInAs(ada.personId)
	await page.goto(firstLesson(ada).path)
	await context.clearCookies()
	await note(page).fill('Skrevet for lenge etterpå')
	await expect(state(page, /du er logget ut/)).toBeVisible()
	await expect(note(page)).toHaveValue('Skrevet for lenge etterpå')
})
