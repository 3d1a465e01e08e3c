import { lessonsOf } from '~/domain/course'
import { lessonPath, quizPath } from '~/ui/paths'
import { expect, test } from './fixtures'

test('a learner reads and answers in another language, and stays where she is', async ({
	page,
	course,
	learner,
	signInAs,
}) => {
	const ada = await learner()
	await signInAs(ada.personId)
	const [place] = lessonsOf(course)
	if (!place) throw new Error('The course has no lesson')
	const path = lessonPath(course, place.module, place.lesson)
	await page.goto(path)
	await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'nb')
	const seen = new Set([await page.getByRole('heading', { level: 1 }).textContent()])

	for (const [name, language] of [
		['Nynorsk', 'nn'],
		['English', 'en'],
	] as const) {
		await page.getByRole('button', { name }).click()
		await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', language)
		await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
		expect(new URL(page.url()).pathname).toBe(path)
		seen.add(await page.getByRole('heading', { level: 1 }).textContent())
	}
	expect(seen.size).toBe(3)

	await page.goto(quizPath(course, place.module))
	await page.getByRole('button', { name: 'Begynn' }).click()
	await expect(page.locator('legend span[lang="en"]').first()).toBeVisible()
})

test('a lesson holds no text of another language than its own', async ({ course, learner, asPerson }) => {
	const ada = await learner()
	const client = await asPerson(ada.personId)
	await client.post('/min-side/sprak', { sprak: 'en' })
	for (const { module, lesson } of lessonsOf(course)) {
		const { text } = await client.get(lessonPath(course, module, lesson))
		const body = text.match(/<div class="lesson-text" lang="en">([\s\S]*?)<section class="lesson-notes"/)?.[1] ?? ''
		// The words of the interface are bokmål still, and say so.
		const ownWords = body.replace(/<section class="plan-part" lang="nb"[\s\S]*?<\/section>/g, '')
		const prose = ownWords.replace(/<cite[\s\S]*?<\/cite>/g, '').replace(/<[^>]+>/g, ' ')
		expect(prose.length, lesson.id).toBeGreaterThan(1500)
		expect(prose.match(/\b(ikke|ikkje|hvordan|korleis|deltakerne)\b/gi) ?? [], lesson.id).toEqual([])
	}
})
