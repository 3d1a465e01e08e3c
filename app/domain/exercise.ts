import type { ExerciseId } from './ids'
import type { Text } from './language'

/** One form of an exercise: how long it takes and what one does, step by step. */
export type ExerciseForm = { readonly minutes: number; readonly steps: readonly Text[] }

/** Something to do, in three forms from one source: alone at the screen, together in the room, and on paper. */
export type Exercise = {
	readonly id: ExerciseId
	readonly title: Text
	/** What one can do afterwards. */
	readonly purpose: Text
	readonly alone: ExerciseForm
	readonly together: ExerciseForm & {
		readonly size: 'pairs' | 'group'
		/** What has to lie ready. */
		readonly materials: Text
		/** What the leader looks out for. */
		readonly leader: Text
	}
	/** Printed on a sheet: questions with room to write, `lines` each. */
	readonly paper: {
		readonly minutes: number
		readonly prompts: readonly { readonly text: Text; readonly lines: number }[]
	}
}
