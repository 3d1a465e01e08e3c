import type { KeptMark } from '~/domain/attendance'

/** What holds of one person's presence on a day, and by whom. */
export type HeldMark = Pick<KeptMark, 'presence' | 'markedAt' | 'method' | 'markedByName'>

/** Picks what a list shows of the mark that holds. */
export function heldMark({ presence, markedAt, method, markedByName }: HeldMark): HeldMark {
	return { presence, markedAt, method, markedByName }
}
