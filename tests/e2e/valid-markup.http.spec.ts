import { HtmlValidate, StaticConfigLoader } from 'html-validate'
import { sightGroups } from './every-page'
import { expect, test } from './fixtures'

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
			// Only without JavaScript, only where the page shows how things stand now; there is nothing on it to be torn from.
			'meta-refresh': 'off',
		},
	}),
)

for (const [group, sightsOf] of Object.entries(sightGroups)) {
	test(`the markup of every page is valid: ${group}`, async ({ db, course, asPerson }) => {
		const found: string[] = []
		for (const { name, path, personId } of await sightsOf(db, course)) {
			const { text } = await (await asPerson(personId)).get(path)
			if (text.includes('\0')) found.push(`${name} (${path}): a character without meaning, where a letter was cut`)
			for (const mistake of await mistakesIn(text)) found.push(`${name} (${path}): ${mistake}`)
		}
		expect(found).toEqual([])
	})
}

/** What is wrong with this page, as `rule: what, at where`. */
async function mistakesIn(html: string): Promise<string[]> {
	const { results } = await validator.validateString(html)
	return results.flatMap(({ messages }) =>
		messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message}, at ${selector}`),
	)
}
