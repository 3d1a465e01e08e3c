import type { DistrictOfficeId, InstitutionId, Timestamp } from './ids'

/** A district office (distriktskontor): plain facts that runs and roles point to. Closed, never deleted. */
export type DistrictOffice = {
	readonly id: DistrictOfficeId
	readonly name: string
	/** The counties that it covers, as they are listed for people. */
	readonly counties: string
	/** Since when no new runs are planned there; null while it is open. */
	readonly closedAt: Timestamp | null
}

/** A college or another institution whose students are certified. Closed, never deleted. */
export type Institution = {
	readonly id: InstitutionId
	readonly name: string
	readonly closedAt: Timestamp | null
}

/** Most characters of a place's name, and of a list of counties. */
export const longestPlaceName = 80
export const longestCounties = 200

/** Whether another place of the same kind has this name already; capitals and spaces make no difference. */
export function isNameTaken(
	places: readonly { readonly id: string; readonly name: string }[],
	name: string,
	ownId: string | null,
): boolean {
	return places.some((place) => place.id !== ownId && sameName(place.name) === sameName(name))
}

function sameName(name: string): string {
	return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
}
