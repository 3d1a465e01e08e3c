import { lessonsOf } from '~/domain/course'
import { lessonPath, quizPath, resourcesPath } from '~/ui/paths'
import { expect, test } from './fixtures'
import { openMenu } from './open-menu'

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
		await openMenu(page)
		await page.getByRole('button', { name }).click()
		await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', language)
		await openMenu(page)
		await expect(page.getByRole('button', { name })).toHaveAttribute('aria-pressed', 'true')
		expect(new URL(page.url()).pathname).toBe(path)
		seen.add(await page.getByRole('heading', { level: 1 }).textContent())
	}
	expect(seen.size).toBe(3)

	await page.goto(quizPath(course, place.module))
	await page.getByRole('button', { name: 'Begin' }).click()
	await expect(page.locator('legend span[lang="en"]').first()).toBeVisible()
	await page.getByRole('button', { name: 'Hand in your answers' }).click()
	const missing = page.getByRole('region', { name: 'Something needs to be corrected' })
	await expect(
		missing.getByRole('link', { name: 'Question 1: You have not answered this question yet.' }),
	).toBeVisible()
})

test('a page in English holds no word of another language', async ({ course, learner, asPerson }) => {
	const ada = await learner()
	const client = await asPerson(ada.personId)
	await client.post('/sprak', { sprak: 'en' })
	const { slug } = course
	const pages = ['/min-side', `/kurs/${slug}`, `/kurs/${slug}/ordliste`, `/kurs/${slug}/sluttprove`]
	const ofModules = course.modules.flatMap((module) => [quizPath(course, module), resourcesPath(course, module)])
	for (const path of [...pages, ...ofModules]) {
		const { text } = await client.get(path)
		expect(text, path).toContain('<html lang="en"')
		expect(norwegianIn(text), path).toEqual([])
	}
})

test('a lesson holds no text of another language than its own', async ({ course, learner, asPerson }) => {
	const ada = await learner()
	const client = await asPerson(ada.personId)
	await client.post('/sprak', { sprak: 'en' })
	for (const { module, lesson } of lessonsOf(course)) {
		const { text } = await client.get(lessonPath(course, module, lesson))
		const body = text.match(/<div class="lesson-text">([\s\S]*?)<section class="lesson-notes"/)?.[1] ?? ''
		expect(body.replace(/<[^>]+>/g, ' ').length, lesson.id).toBeGreaterThan(1500)
		expect(norwegianIn(text), lesson.id).toEqual([])
	}
})

/** Words that are common in Norwegian and no words of English, in what people read or hear on the page. */
function norwegianIn(html: string): string[] {
	const page = html.match(/<main[\s\S]*<\/main>/)?.[0] ?? ''
	const heard = [...page.matchAll(/\s(?:aria-label|alt|title)="([^"]*)"/g)].map(([, words]) => words)
	const sources = /<cite[\s\S]*?<\/cite>|<summary>Sources[\s\S]*?<\/details>/g
	const read = page.replace(sources, '').replace(/<script[\s\S]*?<\/script>|<[^>]+>/g, ' ')
	return (
		[read, ...heard]
			.join(' ')
			.match(
				/\b(ikke|ikkje|hvordan|korleis|deltakerne|eller|det|du|jeg|eg|kurset|leksjon|neste|ferdig|svar|velg)\b/gi,
			) ?? []
	)
}
