/** Whom a passage is written for. A learner chooses one, and reads what is for all and what is for the own audience. */
export const audiences = ['volunteer', 'professional', 'student'] as const
export type Audience = (typeof audiences)[number]

/** Whether a passage is to be shown to a learner; who has not chosen yet sees what is for everybody. */
export function isFor(passage: Audience | undefined, learner: Audience | null): boolean {
	return passage === undefined || passage === learner
}
