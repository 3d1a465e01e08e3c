import { z } from 'zod'

/**
 * The shapes of the files in a course. Every object is strict: a misspelt key is an error and not a silence.
 * `courses/README.md` describes the same for authors.
 */

const words = z.string().trim().min(1, 'is empty')
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'may only hold a–z, 0–9 and single hyphens')
const share = z.number().gt(0).max(1, 'is a share from 0 to 1')
const whole = z.number().int().min(1)

const Text = z.strictObject({ nb: words, nn: words.optional(), en: words.optional() })

/** An id of an option tells nothing of the answer. */
const optionId = slug.refine((id) => !/(^|-)(right|wrong|correct|riktig|feil)\d*(-|$)/.test(id), {
	error: (issue) => `the id «${String(issue.input)}» tells the answer`,
})
const Option = z.strictObject({ id: optionId, text: Text, correct: z.boolean().default(false), because: Text })
const Item = z.strictObject({ id: optionId, text: Text, because: Text })
const Pair = z.strictObject({ id: optionId, left: Text, right: Text, because: Text })

const asked = { id: slug, outcomes: z.array(slug).default([]), prompt: Text }

const QuestionShape = z.discriminatedUnion('kind', [
	z.strictObject({
		...asked,
		kind: z.literal('single'),
		options: z.array(Option).min(3, 'at least three options'),
	}),
	z.strictObject({
		...asked,
		kind: z.literal('multiple'),
		options: z.array(Option).min(4, 'at least four options'),
	}),
	z.strictObject({
		...asked,
		kind: z.literal('true-false'),
		answer: z.boolean(),
		because_true: Text,
		because_false: Text,
	}),
	z.strictObject({
		...asked,
		kind: z.literal('order'),
		items: z.array(Item).min(3, 'three to six items').max(6, 'three to six items'),
	}),
	z.strictObject({
		...asked,
		kind: z.literal('match'),
		pairs: z.array(Pair).min(3, 'three to six pairs').max(6, 'three to six pairs'),
	}),
])

/** A question as it is written in `quiz.yml`. */
export type WrittenQuestion = z.output<typeof QuestionShape>

/** `quiz.yml`. */
export const QuizFile = z.strictObject({
	id: slug,
	title: words,
	pass_mark: share,
	draw: whole,
	questions: z.array(QuestionShape),
	quick_questions: z.array(QuestionShape).default([]),
})
export type QuizFile = z.output<typeof QuizFile>

/** `module.yml`. */
export const ModuleFile = z.strictObject({
	id: slug,
	day: whole,
	title: Text,
	summary: Text,
	outcomes: z.array(slug).min(1, 'at least one outcome'),
})
export type ModuleFile = z.output<typeof ModuleFile>

/** The part of a lesson above its body. */
export const LessonFrontmatter = z.strictObject({
	id: slug,
	title: words,
	summary: words,
	minutes: whole,
	outcomes: z.array(slug).min(1, 'at least one outcome'),
	sources: z.array(z.strictObject({ title: words, where: words.optional() })).default([]),
	reflection: words.optional(),
})
export type LessonFrontmatter = z.output<typeof LessonFrontmatter>

const CertificateRule = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('lessons-completed') }),
	z.strictObject({ kind: z.literal('module-quizzes-passed'), at: share }),
	z.strictObject({ kind: z.literal('final-test-passed'), at: share }),
	z.strictObject({ kind: z.literal('evaluation-offered') }),
])

/** `course.yml`. */
export const CourseFile = z.strictObject({
	id: slug,
	version: whole,
	hours: whole,
	title: Text,
	summary: Text,
	audience: z.array(Text).min(1),
	issuer: words,
	days: z.array(z.strictObject({ number: whole, title: Text })).min(1),
	outcomes: z.array(z.strictObject({ id: slug, text: Text })).min(1),
	sources: z.record(z.string(), z.strictObject({ title: words, short: Text })).default({}),
	final_test: z.strictObject({ id: slug, title: Text, pass_mark: share, draw_per_module: whole }),
	certificates: z
		.array(z.strictObject({ kind: z.literal('course'), title: Text, rules: z.array(CertificateRule).min(1) }))
		.min(1),
	evaluation: z.array(z.strictObject({ id: slug, kind: z.enum(['scale', 'text']), prompt: Text })),
})
export type CourseFile = z.output<typeof CourseFile>
