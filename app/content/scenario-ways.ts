import type { ScenarioFile } from './practice-shapes'

type Graph = Pick<ScenarioFile, 'scenes' | 'endings'>

/** What can be reached in a scenario, and how long its ways are; `ways` is null where one turns in a circle or leads nowhere. */
export type ScenarioWays = {
	readonly reached: ReadonlySet<string>
	/** A scene that a way comes back to. */
	readonly circle: string | null
	/** Choices on the shortest and on the longest way from the beginning to an ending. */
	readonly ways: { readonly shortest: number; readonly longest: number } | null
}

/** Walks every way through a scenario from its first scene. */
export function waysThrough({ scenes, endings }: Graph): ScenarioWays {
	const lengths = new Map<string, ScenarioWays['ways']>(endings.map(({ id }) => [id, { shortest: 0, longest: 0 }]))
	const reached = new Set<string>()
	const onTheWay = new Set<string>()
	let circle: string | null = null

	const from = (id: string): ScenarioWays['ways'] => {
		if (onTheWay.has(id)) {
			circle ??= id
			return null
		}
		reached.add(id)
		const known = lengths.get(id)
		if (known !== undefined) return known
		onTheWay.add(id)
		const next = scenes.find((scene) => scene.id === id)?.choices.map((choice) => from(choice.next)) ?? []
		onTheWay.delete(id)
		const ways = next.filter((way) => way !== null)
		const isWhole = ways.length > 0 && ways.length === next.length
		const found = isWhole ? { shortest: 1 + least(ways, 'shortest'), longest: 1 + most(ways, 'longest') } : null
		lengths.set(id, found)
		return found
	}
	const ways = scenes[0] ? from(scenes[0].id) : null
	return { reached, circle, ways }
}

type Ways = NonNullable<ScenarioWays['ways']>

function least(ways: Ways[], key: keyof Ways): number {
	return Math.min(...ways.map((way) => way[key]))
}

function most(ways: Ways[], key: keyof Ways): number {
	return Math.max(...ways.map((way) => way[key]))
}
