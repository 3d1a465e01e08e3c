/** Fewest people behind anything that a briefing tells. */
export const smallestGroup = 5

/** Fewest people who must have done something before it is mentioned: a mention never singles out one or two. */
export const fewestMentioned = 3

/** In a smaller group than this «at least five» would come close to «all of them». */
const smallestForNumbers = 2 * smallestGroup - 1

/**
 * How many of a group, as closely as may be told: exactly only when neither they nor the others are fewer than five.
 * `several` is at least three of a group in which any number would tell too much.
 */
export type Band =
	| { readonly kind: 'few'; readonly of: number }
	| { readonly kind: 'several'; readonly of: number }
	| { readonly kind: 'at-least'; readonly least: number; readonly of: number }
	| { readonly kind: 'exact'; readonly count: number; readonly of: number }

/** The band for `count` of `of` people; null when the group is too small for anything to be told. */
export function bandOf(count: number, of: number): Band | null {
	if (of < smallestGroup) return null
	if (of < smallestForNumbers) return { kind: count < fewestMentioned ? 'few' : 'several', of }
	if (count < smallestGroup) return { kind: 'few', of }
	if (of - count < smallestGroup)
		return { kind: 'at-least', least: Math.max(smallestGroup, of - smallestGroup + 1), of }
	return { kind: 'exact', count, of }
}

/**
 * The bands of a group that split up: of counts that add up to the group, where the small one could be worked out from
 * the others. So either all are told exactly, or none; null when the group is too small.
 */
export function bandsOfSplit(counts: readonly number[]): Band[] | null {
	const of = counts.reduce((sum, count) => sum + count, 0)
	if (of < smallestGroup) return null
	const taken = counts.filter((count) => count > 0)
	if (taken.length > 1 && taken.every((count) => count >= smallestGroup)) {
		return counts.map((count) => ({ kind: 'exact', count, of }))
	}
	return counts.map((count) => {
		const band = bandOf(count, of)
		return band && band.kind !== 'exact' ? band : { kind: 'at-least', least: smallestGroup, of }
	})
}
