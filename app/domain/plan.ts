import type { Course, PlanPart } from './course'
import type { PlanPartId } from './ids'
import { type Language, textIn } from './language'

/** The plan that learners write through a course. */
export type Plan = NonNullable<Course['plan']>

/** A part as its writer keeps it. `revision` counts the saves. */
export type WrittenPart = { readonly partId: PlanPartId; readonly body: string; readonly revision: number }

/** A part with what its writer has written so far: nothing yet at revision 0. */
export type PlanPartView = {
	readonly id: PlanPartId
	/** The language of title, prompt and hint. */
	readonly language: Language
	readonly title: string
	readonly prompt: string
	readonly hint: string
	readonly body: string
	readonly revision: number
}

/** A part as it was handed in, with the title that it had then. */
export type HandedInPart = { readonly partId: PlanPartId; readonly title: string; readonly body: string }

/** Every part of the plan in its order, with what has been written. */
export function planPartViews(plan: Plan, written: readonly WrittenPart[], language: Language): PlanPartView[] {
	return plan.parts.map((part) => planPartView(part, written, language))
}

function planPartView({ id, title, prompt, hint }: PlanPart, written: readonly WrittenPart[], language: Language) {
	const own = written.find(({ partId }) => partId === id)
	return {
		id,
		language,
		title: textIn(title, language),
		prompt: textIn(prompt, language),
		hint: textIn(hint, language),
		body: own?.body ?? '',
		revision: own?.revision ?? 0,
	}
}

/** Whether anything stands in it. */
export function isWritten({ body }: { readonly body: string }): boolean {
	return body.trim() !== ''
}

/** Names the state of the whole plan: two states with the same name have the same text in every part. */
export function planEdition(plan: Plan, written: readonly WrittenPart[]): string {
	return plan.parts.map(({ id }) => written.find(({ partId }) => partId === id)?.revision ?? 0).join('.')
}

/** What is to be handed in, or why nothing is. */
export type HandInDecision =
	| { readonly kind: 'accepted'; readonly parts: readonly HandedInPart[] }
	/** `changed-elsewhere`: another window has saved since the writer looked over what is to be handed in. */
	| { readonly kind: 'refused'; readonly reason: 'empty' | 'changed-elsewhere' }

/** Decides whether a plan may be handed in: something stands in it, and it is what the writer has just looked over. */
export function decideHandIn(
	plan: Plan,
	written: readonly WrittenPart[],
	seenEdition: string,
	language: Language,
): HandInDecision {
	const views = planPartViews(plan, written, language)
	if (!views.some(isWritten)) return { kind: 'refused', reason: 'empty' }
	if (planEdition(plan, written) !== seenEdition) return { kind: 'refused', reason: 'changed-elsewhere' }
	return { kind: 'accepted', parts: views.map(({ id, title, body }) => ({ partId: id, title, body })) }
}
