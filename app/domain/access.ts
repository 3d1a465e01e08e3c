import type { DistrictOfficeId, InstitutionId, PersonId } from './ids'

/** A role beside that of learner, which everybody has, and the part of the portal that it reaches. */
export type RoleGrant =
	| { role: 'administrator' }
	/** `own-runs` reaches the runs that name the leader, `office` all runs of the district office too. */
	| { role: 'course-leader'; districtOfficeId: DistrictOfficeId; reach: 'own-runs' | 'office' }
	| { role: 'college-contact'; institutionId: InstitutionId }

type Holder = { roles: readonly RoleGrant[] }

/** Whether somebody looks after the portal as a whole: people and roles, offices, key figures. */
export function mayAdminister(person: Holder): boolean {
	return person.roles.some((grant) => grant.role === 'administrator')
}

/** Whether somebody leads courses anywhere, and so has the leaders' pages at all. */
export function mayLead(person: Holder): boolean {
	return person.roles.some((grant) => grant.role === 'course-leader')
}

/** Whether somebody follows up the students of a college, and so has the contacts' pages at all. */
export function mayFollowUpStudents(person: Holder): boolean {
	return person.roles.some((grant) => grant.role === 'college-contact')
}

/** Which course runs somebody leads: all of them, or those that name the leader and those of whole offices. */
export type LeadScope =
	| { readonly kind: 'all' }
	| { readonly kind: 'led'; readonly personId: PersonId; readonly officeIds: readonly DistrictOfficeId[] }

/** The runs that somebody may see and change as a leader, or null when there can be none. An administrator reaches all. */
export function leadScope(person: Holder & { id: PersonId }): LeadScope | null {
	if (mayAdminister(person)) return { kind: 'all' }
	if (!mayLead(person)) return null
	const officeIds = person.roles.flatMap((grant) =>
		grant.role === 'course-leader' && grant.reach === 'office' ? [grant.districtOfficeId] : [],
	)
	return { kind: 'led', personId: person.id, officeIds }
}

/** The offices that a leader may plan runs for; all when null. */
export function officesToPlanFor(person: Holder): DistrictOfficeId[] | null {
	if (mayAdminister(person)) return null
	return person.roles.flatMap((grant) => (grant.role === 'course-leader' ? [grant.districtOfficeId] : []))
}

/** The institutions whose students somebody follows up. */
export function institutionsFollowed(person: Holder): InstitutionId[] {
	return person.roles.flatMap((grant) => (grant.role === 'college-contact' ? [grant.institutionId] : []))
}
