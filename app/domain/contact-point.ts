import { type Language, type Text, textIn } from './language'

/** What kind of place it is. */
export const contactPointKinds = [
	'district-office',
	'link',
	'volunteer-centre',
	'healthy-life-centre',
	'municipality',
	'organisation',
] as const
export type ContactPointKind = (typeof contactPointKinds)[number]

/** A local place where people turn to start or join a self-help group, as a source named it in a year. */
export type ContactPoint = {
	readonly id: string
	readonly name: string
	readonly kind: ContactPointKind
	readonly place: string
	readonly counties: readonly string[]
	readonly note?: Text | undefined
	readonly web?: string | undefined
	/** The title of the source, and the year that it speaks of. */
	readonly source: string
	readonly year: number
}

/** The place and its counties as one list; a place that is named by its counties is not said twice. */
export function whereIs({ place, counties }: Pick<ContactPoint, 'place' | 'counties'>): string {
	const besideCounties = counties.reduce((rest, county) => rest.replace(county, ''), place)
	const isSaid = /^( |,|og)*$/.test(besideCounties)
	return [...(isSaid ? [] : [place]), ...counties].join(', ')
}

/** What somebody looks for; an empty field asks for nothing. */
export type ContactPointSearch = { readonly words: string; readonly county: string; readonly kind: string }

/** The points in which every word occurs (in name, place, county or note), of this county and kind, in the order of the list. */
export function findContactPoints(
	points: readonly ContactPoint[],
	{ words, county, kind }: ContactPointSearch,
	language: Language,
): ContactPoint[] {
	const wanted = plain(words).split(' ').filter(Boolean)
	return points.filter((point) => {
		const text = plain(
			[point.name, point.place, ...point.counties, point.note ? textIn(point.note, language) : ''].join(' '),
		)
		const isOfKind = (!county || point.counties.includes(county)) && (!kind || point.kind === kind)
		return isOfKind && wanted.every((word) => text.includes(word))
	})
}

/** Every county that has a point, by the alphabet. */
export function countiesOf(points: readonly ContactPoint[]): string[] {
	return [...new Set(points.flatMap((point) => point.counties))].sort((a, b) => a.localeCompare(b, 'nb'))
}

function plain(text: string): string {
	return text.toLocaleLowerCase('nb').normalize('NFC').replace(/\s+/g, ' ').trim()
}
