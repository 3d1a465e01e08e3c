import type { MarkMethod, Presence } from './attendance'

/** What is said of somebody's presence, for people. */
export const presenceWords: Record<Presence, string> = {
	present: 'Til stede',
	absent: 'Ikke til stede',
	unmarked: 'Ikke ført',
}

/** How a mark came about, for people. */
export const methodWords: Record<MarkMethod, string> = {
	list: 'i lista',
	code: 'med kode',
	sheet: 'fra ark',
}
