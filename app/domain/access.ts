import type { DistrictOfficeId, InstitutionId } from './ids'

/** A role beside that of learner, which everybody has, and the part of the portal that it reaches. */
export type RoleGrant =
	| { role: 'administrator' }
	| { role: 'course-leader'; districtOfficeId: DistrictOfficeId }
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
