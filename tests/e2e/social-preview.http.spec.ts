import { givenRun } from '#db/seeds/build-runs'
import { languages } from '~/domain/language'
import { signUpPath } from '~/domain/run-paths'
import { readImageHeader } from '~/lib/image-check.server'
import { coursePath } from '~/ui/paths'
import { expect, test } from './fixtures'

/** What the page says under a name of Open Graph. */
function shared(html: string, property: string): string | undefined {
	return new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)?.[1]
}

test('pages that are passed on say what they are, in the language of the page, with a picture that is there', async ({
	db,
	course,
	asPerson,
}) => {
	const run = await givenRun(db, { course, now: new Date(), title: 'Igangsetterkurs på Stord' })
	const visitor = await asPerson()
	const pages = [
		{ path: '/', title: 'Igangsetterkurset – hjelp ei selvhjelpsgruppe i gang' },
		{ path: '/kurs', title: 'Kurs' },
		{ path: coursePath(course), title: course.title },
		{ path: signUpPath(run), title: run.title, isForSome: true },
	]
	for (const { path, title, isForSome } of pages) {
		const { text } = await visitor.get(path)
		expect(shared(text, 'title'), path).toBe(title)
		expect(shared(text, 'description'), path).toMatch(/kurs|gruppe/i)
		expect(shared(text, 'locale'), path).toBe('nb_NO')
		const image = new URL(shared(text, 'image') ?? '')
		expect(shared(text, 'url'), path).toBe(isForSome ? undefined : image.origin + path)
		expect(image.pathname, path).toBe('/forhandsvisning-nb.png')
	}

	await visitor.post('/sprak', { sprak: 'en' })
	const { text } = await visitor.get('/')
	expect(shared(text, 'locale')).toBe('en_GB')
	expect(new URL(shared(text, 'image') ?? '').pathname).toBe('/forhandsvisning-en.png')
	expect(shared(text, 'title')).toBe('The starter course – help a self-help group get started')
})

for (const language of languages) {
	test(`the picture of a shared page has the size that the page says: ${language}`, async ({ app }) => {
		const response = await fetch(`${app.url}/forhandsvisning-${language}.png`)

		expect(response.status).toBe(200)
		expect(readImageHeader(Buffer.from(await response.arrayBuffer()))).toEqual({
			mediaType: 'image/png',
			width: 1200,
			height: 630,
		})
	})
}
