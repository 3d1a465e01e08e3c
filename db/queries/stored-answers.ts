import { z } from 'zod'
import type { OptionId, QuestionId } from '~/domain/ids'
import type { Answers } from '~/domain/quiz/answer'
import { type Confidences, confidences } from '~/domain/quiz/confidence'
import type { DrawnQuestion } from '~/domain/quiz/draw'

const Id = <Name extends string>() => z.string().transform((id) => id as Name)
const Draw = z.array(
	z.object({
		questionId: Id<QuestionId>(),
		options: z.array(Id<OptionId>()),
		rights: z.array(Id<OptionId>()).optional(),
	}),
)
const Given = z.record(z.string(), z.array(z.string()))
const Sure = z.record(z.string(), z.enum(confidences).optional().catch(undefined)).catch({})

/** A draw out of its JSON. */
export function readStoredDraw(json: string): DrawnQuestion[] {
	return Draw.parse(JSON.parse(json))
}

/** Answers out of their JSON. */
export function readStoredAnswers(json: string): Answers {
	return Given.parse(JSON.parse(json)) as Answers
}

/** How sure answers were, out of its JSON; a word that nobody knows any more is left out. */
export function readStoredConfidences(json: string): Confidences {
	return Sure.parse(JSON.parse(json)) as Confidences
}
