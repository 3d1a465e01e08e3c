/** By what evaluations are put side by side, as the address says it. */
export const groupings = ['aar', 'kontor', 'kurs'] as const
export type Grouping = (typeof groupings)[number]

/** What an address asks for; by year when it says nothing that is known. */
export function groupingOf(query: URLSearchParams): Grouping {
	return groupings.find((grouping) => grouping === query.get('vis')) ?? 'aar'
}
