import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { sightGroups } from './every-page'
import { expect, test } from './fixtures'
import { type Read, reachedInOneWay } from './ways-to-pages'

const validator = new HtmlValidate(
	new StaticConfigLoader({
		root: true,
		extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
		rules: {
			// Scripts and styles come from the same server as the page, which nothing stands between.
			'require-sri': ['error', { target: 'crossorigin' }],
			// Tables and lists that a style lays out anew lose what they are in some browsers, and keep it by their role.
			'no-redundant-role': 'off',
			// Programs for speech input find a field by `for` where they don't by a label around it.
			'no-redundant-for': 'off',
		},
	}),
)

const pages: Read[] = []

for (const [group, sightsOf] of Object.entries(sightGroups)) {
	test(`the markup of every page is valid: ${group}`, async ({ db, course, asPerson }) => {
		const found: string[] = []
		for (const { name, path, personId } of await sightsOf(db, course)) {
			const { text, status } = await (await asPerson(personId)).get(path)
			pages.push({ group, path, status, text })
			if (text.includes('\0')) found.push(`${name} (${path}): a character without meaning, where a letter was cut`)
			for (const mistake of await mistakesIn(text)) {
				if (!isOfTheMinute(path, mistake)) found.push(`${name} (${path}): ${mistake}`)
			}
		}
		expect(found).toEqual([])
	})
}

test('every page that is no step of something is reached in more than one way', async ({ db, course, asPerson }) => {
	// Alone, or in the process that goes on after a test that failed, none of the pages has been asked for.
	const known = new Set(pages.map(({ group }) => group))
	for (const [group, sightsOf] of Object.entries(sightGroups).filter(([group]) => !known.has(group))) {
		for (const { path, personId } of await sightsOf(db, course)) {
			const { text, status } = await (await asPerson(personId)).get(path)
			pages.push({ group, path, status, text })
		}
	}
	expect(reachedInOneWay(pages)).toEqual([])
})

/** The code on the wall counts for a minute, so without JavaScript its page comes anew by itself, and no other does. */
function isOfTheMinute(path: string, mistake: string): boolean {
	return /\/oppmote\/[^/]+\/kode$/.test(path) && mistake.startsWith('meta-refresh')
}

/** What is wrong with this page, as `rule: what, at where`. */
async function mistakesIn(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html)
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message}, at ${selector}`),
	)
}
