import { languages } from '~/domain/language'
import type { BodyFacts } from './body-facts'
import type { CourseSource, ModuleSource } from './course-folder'
import type { IdPlace } from './course-ids'
import type { Findings } from './problems'

/** Something that a lesson shows by its id: in each language it stands in one lesson, once. */
type Placed = {
	what: string
	home: string
	fact: 'questions' | 'exercises' | 'scenarios' | 'planParts'
	ids: IdPlace[]
}

/** Reports quick questions, exercises, scenarios and parts of the plan that lessons show twice, nowhere, or that are not there. */
export function checkPlaces(course: CourseSource, module: ModuleSource, findings: Findings): void {
	for (const placed of placedIn(course, module)) {
		for (const language of languages) checkMentioned(placed, module, language, findings)
		const shown = mentioned(module, placed.fact, 'nb').map(({ name }) => name)
		for (const { id, file, line } of placed.ids) {
			if (!shown.includes(id)) findings.unfinished(file, line, `${placed.what} «${id}» stands in no lesson`)
		}
	}
}

function checkMentioned(placed: Placed, module: ModuleSource, language: string, { problem }: Findings): void {
	const { what, home, fact, ids } = placed
	const seen = new Set<string>()
	for (const { name, file, line } of mentioned(module, fact, language)) {
		if (!ids.some(({ id }) => id === name)) problem(file, line, `${what} «${name}» is not in ${home}`)
		if (seen.has(name)) problem(file, line, `${what} «${name}» stands in the module already`)
		seen.add(name)
	}
}

function mentioned({ lessons }: ModuleSource, fact: keyof BodyFacts & Placed['fact'], language: string) {
	const texts = lessons.flatMap((lesson) => lesson.texts).filter((text) => text.language === language)
	return texts.flatMap(({ facts, file }) => facts[fact].map((mention) => ({ ...mention, file })))
}

function placedIn({ file }: CourseSource, { quiz, exercises, scenarios, file: module }: ModuleSource): Placed[] {
	const parts = (file.value.plan?.parts ?? []).map((part, index) => ({
		...part,
		line: file.lineOf(['plan', 'parts', index]),
	}))
	return [
		{
			what: 'the quick question',
			home: 'the quiz.yml of this module',
			fact: 'questions',
			ids: quiz.value.quick_questions.map(({ id }, index) => {
				return { id, file: quiz.file, line: quiz.lineOf(['quick_questions', index]) }
			}),
		},
		{
			what: 'the exercise',
			home: 'the exercises.yml of this module',
			fact: 'exercises',
			ids: (exercises?.value.exercises ?? []).map(({ id }, index) => {
				return { id, file: exercises?.file ?? '', line: exercises?.lineOf(['exercises', index]) ?? 1 }
			}),
		},
		{
			what: 'the scenario',
			home: 'a scenario-….yml of this module',
			fact: 'scenarios',
			ids: scenarios.map((scenario) => ({
				id: scenario.file.value.id,
				file: scenario.file.file,
				line: scenario.file.lineOf(['id']),
			})),
		},
		{
			what: 'the part of the plan',
			home: 'the plan of course.yml for this module',
			fact: 'planParts',
			ids: parts
				.filter((part) => part.module === module.value.id)
				.map(({ id, line }) => ({ id, file: file.file, line })),
		},
	]
}
