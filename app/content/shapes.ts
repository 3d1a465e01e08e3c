import { z } from 'zod'
import { languages } from '~/domain/language'
import { share, slug, Text, whole, words } from './shape-parts'

/**
 * The shapes of the files in a course. Every object is strict: a misspelt key is an error and not a silence.
 * `courses/README.md` describes the same for authors.
 */

/** `module.yml`. */
export const ModuleFile = z.strictObject({
	id: slug,
	day: whole,
	title: Text,
	summary: Text,
	outcomes: z.array(slug).min(1, 'at least one outcome'),
	since: whole.optional(),
})
export type ModuleFile = z.output<typeof ModuleFile>

/** The part of a lesson above its body. */
export const LessonFrontmatter = z.strictObject({
	id: slug,
	title: words,
	summary: words,
	since: whole.optional(),
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
	z.strictObject({ kind: z.literal('present-every-day') }),
	z.strictObject({ kind: z.literal('present-or-digital-approved') }),
	z.strictObject({ kind: z.literal('outcomes-met'), at: share }),
	z.strictObject({ kind: z.literal('assignment-approved') }),
])
const CertificateRules = z.array(CertificateRule).min(1)

/** One kind of certificate: what it takes in each form of the course, and whether a leader has to approve it. */
const CertificateShape = z.strictObject({
	kind: z.enum(['course', 'student-certification']),
	title: Text,
	issued: z.enum(['when-earned', 'on-approval']).default('when-earned'),
	rules: z.strictObject({ digital: CertificateRules, physical: CertificateRules, blended: CertificateRules }),
})

const Plan = z.strictObject({
	title: Text,
	parts: z
		.array(z.strictObject({ id: slug, module: slug, title: Text, prompt: Text, hint: Text }))
		.min(1, 'at least one part'),
})

/** The least that the course wants of itself; what is left out is not demanded. */
const Demands = z.strictObject({
	lessons: whole.optional(),
	/** Questions in the pool of each module. */
	pool: whole.optional(),
	/** Questions of the final test's own, in all. */
	final: whole.optional(),
	exercises_per_module: whole.optional(),
	scenarios: whole.optional(),
	/** A reflection prompt in every module. */
	reflections_per_module: whole.optional(),
	/** A picture in a lesson of every module. */
	pictures_per_module: whole.optional(),
})

/** `course.yml`. */
export const CourseFile = z.strictObject({
	id: slug,
	version: whole,
	/** What is not finished yet is a warning and no error. */
	draft: z.boolean().default(false),
	languages: z
		.array(z.enum(languages))
		.default(['nb'])
		.refine((list) => list[0] === 'nb' && new Set(list).size === list.length, 'begins with nb and names none twice'),
	demands: Demands.default({}),
	hours: whole,
	title: Text,
	summary: Text,
	audience: z.array(Text).min(1),
	issuer: words,
	days: z.array(z.strictObject({ number: whole, title: Text })).min(1),
	outcomes: z.array(z.strictObject({ id: slug, text: Text })).min(1),
	sources: z.record(z.string(), z.strictObject({ title: words, short: Text })).default({}),
	final_test: z.strictObject({
		id: slug,
		title: Text,
		pass_mark: share,
		draw_per_module: whole,
		draw_per_module_final: whole.optional(),
	}),
	misconceptions: z.record(slug, Text).default({}),
	plan: Plan.optional(),
	certificates: z
		.array(CertificateShape)
		.min(1)
		.refine((list) => new Set(list.map(({ kind }) => kind)).size === list.length, 'names no kind twice'),
	evaluation: z.array(z.strictObject({ id: slug, kind: z.enum(['scale', 'text']), prompt: Text })),
})
export type CourseFile = z.output<typeof CourseFile>
