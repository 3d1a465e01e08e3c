import type { ComponentType, createElement } from 'react'
import type { Audience } from '~/domain/audience'
import type { ExerciseId, PlanPartId, QuestionId, ScenarioId } from '~/domain/ids'

/**
 * A part of a lesson's body: markup to show as it is, to everybody or to one audience (`isFor`), or the place of
 * something that the page puts there.
 */
export type LessonPiece =
	| { kind: 'html'; html: string; audience?: Audience }
	| { kind: 'question'; questionId: QuestionId }
	| { kind: 'exercise'; exerciseId: ExerciseId }
	| { kind: 'scenario'; scenarioId: ScenarioId }
	| { kind: 'plan-part'; partId: PlanPartId }

/** Elements that stand in the markup where it is to be cut. Authors can't write them, for the course check refuses HTML. */
const places = ['question', 'exercise', 'scenario', 'plan-part'] as const
const mark = new RegExp(
	`<lesson-(${places.join('|')}) id="([^"]*)"></lesson-\\1>|<lesson-for who="([^"]*)">|</lesson-for>`,
)

/** What stands for the components at which a body is cut. An exercise without an id stays in the text. */
export function marks(create: typeof createElement, Exercise: ComponentType<never> | undefined) {
	return {
		Question: 'lesson-question',
		Scenario: 'lesson-scenario',
		PlanPart: 'lesson-plan-part',
		For: 'lesson-for',
		Exercise: (props: { id?: string }) =>
			create((props.id ? 'lesson-exercise' : (Exercise ?? 'div')) as string, props as Record<string, unknown>),
	}
}

/** Cuts the markup of a lesson at its marks. */
export function cutAtMarks(html: string): LessonPiece[] {
	const pieces: LessonPiece[] = []
	let audience: Audience | undefined
	// Split by a pattern with three groups: text, place, id, audience, text, …
	const parts = html.split(mark)
	for (let at = 0; at < parts.length; at += 4) {
		const [text = '', place, id = '', who] = parts.slice(at, at + 4)
		if (text.trim()) pieces.push({ kind: 'html', html: text.trim(), ...(audience ? { audience } : {}) })
		if (place) pieces.push(pieceAt(place as (typeof places)[number], id))
		audience = who as Audience | undefined
	}
	return pieces
}

function pieceAt(place: (typeof places)[number], id: string): LessonPiece {
	switch (place) {
		case 'question':
			return { kind: 'question', questionId: id as QuestionId }
		case 'exercise':
			return { kind: 'exercise', exerciseId: id as ExerciseId }
		case 'scenario':
			return { kind: 'scenario', scenarioId: id as ScenarioId }
		case 'plan-part':
			return { kind: 'plan-part', partId: id as PlanPartId }
	}
}
