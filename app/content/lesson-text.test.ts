import { expect, test } from 'vitest'
import { readLessonText, splitLesson } from './lesson-text'
import { readabilityOf } from './readability'
import { slugOf } from './shape-tree'

const head = ['---', 'id: l-a', 'title: A', 'summary: A.', 'minutes: 1', 'outcomes: [o-a]', '---', ''].join('\n')

async function read(body: string) {
	const problems: string[] = []
	const text = await readLessonText({ file: 'a.nb.mdx', language: 'nb', text: head + body }, (_file, line, message) =>
		problems.push(`${line} ${message}`),
	)
	return { facts: text?.facts, problems }
}

test('a lesson is parted where its frontmatter ends, and a rule of hyphens in the body stays in the body', () => {
	expect(splitLesson('---\nid: a\n---\n\nHei\n\n---\n\nHå\n')).toEqual({
		head: 'id: a\n',
		body: '\nHei\n\n---\n\nHå\n',
		bodyLine: 4,
	})
	expect(splitLesson('---\r\nid: a\r\n---\r\nHei')?.body).toBe('Hei')
	expect(splitLesson('Hei')).toBeUndefined()
	expect(splitLesson('---\nid: a\n')).toBeUndefined()
})

test.each([
	['Ett ord, mange ting', 'ett-ord-mange-ting'],
	['Når får du spørsmålet?', 'nar-far-du-sporsmalet'],
	['Æ, Ø og Å – på café', 'ae-o-og-a-pa-cafe'],
	['Čáhppes', 'cahppes'],
	['«…»', ''],
])('«%s» becomes the passage «%s»', (title, slug) => {
	expect(slugOf(title)).toBe(slug)
})

test('a table is read cell by cell, with what stands in the cells', async () => {
	const { facts, problems } = await read(
		'| | **A** |\n| --- | --- |\n| x `a|b` | [y](/kurs) og <Cite source="NP" /> |\n',
	)

	expect(problems).toEqual([])
	expect(facts?.prose).toEqual(['', 'A', 'x a|b', 'y og '])
	expect(facts?.links).toEqual([{ name: '/kurs', line: 10 }])
	expect(facts?.citations).toEqual([{ name: 'NP', line: 10 }])
})

test('lines with bars that are no table stay a paragraph', async () => {
	expect((await read('| a | b |\n| c | d |\n')).facts?.prose).toEqual(['| a | b |\n| c | d |'])
})

test('only the words of the audience that reads most count, and a heading for one audience is nothing to link to', async () => {
	const variant = (who: string, text: string) => `<For who="${who}">\n\n${text}\n\n</For>\n\n`
	const { facts, problems } = await read(
		`## Alle\n\nHei.\n\n${variant('student', 'En to.')}${variant('volunteer', '### Her\n\nEn to tre.')}${variant('professional', 'En.')}`,
	)

	expect(problems).toEqual([])
	expect(facts?.prose).toEqual(['Alle', 'Hei.', 'Her', 'En to tre.'])
	expect(facts?.passages).toEqual(['s-alle'])
})

test('LIX counts sentences and words of more than six letters', () => {
	expect(readabilityOf(['Vi går nå. Deltakerne snakker sammen.', 'Overskrift uten punktum'])).toEqual({
		words: 9,
		sentences: 3,
		lix: 47,
	})
	expect(readabilityOf([])).toEqual({ words: 0, sentences: 0, lix: 0 })
})
