import { z } from 'zod'
import { slug, Text, whole, words } from './shape-parts'

const steps = z.array(Text).min(1, 'at least one step')

const ExerciseShape = z.strictObject({
	id: slug,
	title: Text,
	purpose: Text,
	alone: z.strictObject({ minutes: whole, steps }),
	together: z.strictObject({
		minutes: whole,
		size: z.enum(['pairs', 'group']),
		materials: Text,
		leader: Text,
		steps,
	}),
	paper: z.strictObject({
		minutes: whole,
		prompts: z
			.array(z.strictObject({ text: Text, lines: whole.max(30, 'up to 30 lines') }))
			.min(1, 'at least one prompt'),
	}),
})

/** `exercises.yml`. */
export const ExercisesFile = z.strictObject({ exercises: z.array(ExerciseShape).min(1, 'at least one exercise') })
export type ExercisesFile = z.output<typeof ExercisesFile>

const choices = 'a scene has two to four choices, and is no dead end'
const Choice = z.strictObject({ id: slug, text: Text, consequence: Text, next: slug })
const Scene = z.strictObject({ id: slug, text: Text, choices: z.array(Choice).min(2, choices).max(4, choices) })
const Ending = z.strictObject({ id: slug, text: Text, debrief: Text, help: z.boolean().default(false) })

/** `scenario-<slug>.yml`. */
export const ScenarioFile = z.strictObject({
	id: slug,
	title: Text,
	intro: Text,
	scenes: z.array(Scene).min(1, 'at least one scene'),
	endings: z.array(Ending).min(1, 'at least one ending'),
})
export type ScenarioFile = z.output<typeof ScenarioFile>

/** `resources.yml`. */
export const ResourcesFile = z.strictObject({
	reading: z
		.array(z.strictObject({ title: words, author: words.optional(), year: z.number().int().optional(), note: Text }))
		.default([]),
	glossary: z.array(z.strictObject({ id: slug, term: Text, meaning: Text })).default([]),
})
export type ResourcesFile = z.output<typeof ResourcesFile>
