import type { PlanSubmissionId, RunId, Timestamp } from '~/domain/ids'
import type { HandedInPart } from '~/domain/plan'
import { type PlanReview, type PlanState, planState } from '~/domain/plan-review'

/** A copy as the learner sees it. `unread`: it was handed in to nobody. `replaced`: a newer copy to the same run came before an answer. */
export type OwnCopy = {
	readonly id: PlanSubmissionId
	readonly number: number
	readonly handedInAt: Timestamp
	readonly parts: readonly HandedInPart[]
	readonly runTitle: string | null
	readonly state: PlanState | 'unread' | 'replaced'
	readonly reviews: readonly Pick<PlanReview, 'number' | 'verdict' | 'comment' | 'reviewerName' | 'reviewedAt'>[]
}

/** The learner's own copies, the newest first, each with where it went and what came of it. Ids of leaders stay behind. */
export function ownCopies(
	submissions: readonly {
		readonly id: PlanSubmissionId
		readonly runId: RunId | null
		readonly handedInAt: Timestamp
		readonly parts: readonly HandedInPart[]
	}[],
	reviews: readonly (PlanReview & { readonly submissionId: PlanSubmissionId })[],
	runs: readonly ({ readonly id: RunId; readonly title: string } | undefined)[],
): OwnCopy[] {
	return submissions.map(({ id, runId, handedInAt, parts }, index) => {
		const own = reviews.filter(({ submissionId }) => submissionId === id)
		const isReplaced = submissions.slice(0, index).some((newer) => newer.runId === runId)
		const state = planState(own.at(-1))
		return {
			id,
			number: submissions.length - index,
			handedInAt,
			parts,
			runTitle: runs.find((run) => run !== undefined && run.id === runId)?.title ?? null,
			state: runId === null ? 'unread' : state === 'waiting' && isReplaced ? 'replaced' : state,
			reviews: own.map(({ number, verdict, comment, reviewerName, reviewedAt }) => ({
				...{ number, verdict, comment },
				...{ reviewerName, reviewedAt },
			})),
		}
	})
}
