import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { quizzesOf } from '~/domain/course'
import { languages } from '~/domain/language'
import { type Question, questionsOf } from '~/domain/quiz/question'
import { elements } from '~/ui/lesson/elements'
import { InLesson } from '~/ui/lesson/lesson-context'
import { openLibrary, warm } from './library.server'

test.each(['tests/fixtures/courses', 'courses'])(
	'no reason and no key of a quiz in %s is in a compiled body',
	async (coursesDir) => {
		const cacheDir = await mkdtemp(join(tmpdir(), 'bodies-'))
		const components = { version: '1', elements, InLesson }
		const library = openLibrary({ coursesDir, cacheDir, components, watch: false })
		await warm(library)
		// The courses as they were read lie there too, for the server alone.
		const names = (await readdir(cacheDir)).filter((name) => !name.startsWith('courses-'))
		const bodies = (await Promise.all(names.map((name) => readFile(join(cacheDir, name), 'utf8')))).join('\n')
		await rm(cacheDir, { recursive: true })

		expect(bodies.length).toBeGreaterThan(1000)
		expect(bodies).not.toMatch(/"(correct|because|answer|misconception)":/)
		for (const course of await library.list('nb')) {
			const finals = quizzesOf(course).flatMap(questionsOf)
			const questions = [...finals, ...course.modules.flatMap((module) => module.quickQuestions)]
			for (const reason of questions.flatMap(reasonsOf)) expect(bodies).not.toContain(reason)
		}
	},
)

/** Every reason of a question, in each language that it is there in. */
function reasonsOf(question: Question): string[] {
	const parts =
		question.kind === 'match' ? question.pairs : question.kind === 'order' ? question.items : question.options
	return parts.flatMap(({ because }) => languages.flatMap((language) => because[language] ?? []))
}
