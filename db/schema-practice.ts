import type {
	CourseId,
	PersonId,
	PlanPartId,
	PlanSubmissionId,
	RefresherId,
	RunId,
	ScenarioId,
	ScenarioWalkId,
	Timestamp,
} from '~/domain/ids'

/** One walk of a learner through a branching scenario; open while `endedAt` is null. */
export type ScenarioWalkTable = {
	id: ScenarioWalkId
	personId: PersonId
	courseId: CourseId
	scenarioId: ScenarioId
	startedAt: Timestamp
	claimedAt: Timestamp
	endedAt: Timestamp | null
}

/** What was chosen in the `number`-th scene of a walk, from 1. */
export type ScenarioChoiceTable = {
	walkId: ScenarioWalkId
	number: number
	sceneId: string
	choiceId: string
	chosenAt: Timestamp
}

/** One part of a learner's own plan, private until the plan is handed in. `revision` counts the saves. */
export type PlanPartTable = {
	personId: PersonId
	courseId: CourseId
	partId: PlanPartId
	body: string
	revision: number
	updatedAt: Timestamp
}

/** A plan as it was handed in: a copy, so that the parts may be written on. `parts` is JSON; the leaders of `runId` may read it. */
export type PlanSubmissionTable = {
	id: PlanSubmissionId
	personId: PersonId
	courseId: CourseId
	courseVersion: number
	parts: string
	handedInAt: Timestamp
	runId: RunId | null
}

/** A set of questions some weeks after the course. `draw` and `answers` are JSON; `groupAskedOn` says that the question about a group was answered, never how. */
export type RefresherTable = {
	id: RefresherId
	personId: PersonId
	courseId: CourseId
	week: number
	dueAt: Timestamp
	claimedAt: Timestamp | null
	letterAt: Timestamp | null
	draw: string | null
	answers: string | null
	answeredAt: Timestamp | null
	earned: number | null
	total: number | null
	groupAskedOn: string | null
}

/** The way out of refreshers: `tokenHash` is that of the link in every letter. */
export type RefresherStopTable = {
	personId: PersonId
	courseId: CourseId
	tokenHash: string
	stoppedAt: Timestamp | null
}

/** Whether a group has come about, counted without a name. */
export type GroupOutcomeTable = {
	id: string
	courseId: CourseId
	week: number
	month: string
	answer: 'yes' | 'on-the-way' | 'not-now'
}
