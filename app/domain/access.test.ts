import { describe, expect, test } from 'vitest'
import { mayAdminister, mayFollowUpStudents, mayLead, type RoleGrant } from './access'
import type { DistrictOfficeId, InstitutionId } from './ids'

const learner: RoleGrant[] = []
const leader: RoleGrant[] = [
	{ role: 'course-leader', reach: 'own-runs', districtOfficeId: 'innlandet' as DistrictOfficeId },
]
const contact: RoleGrant[] = [{ role: 'college-contact', institutionId: 'kristiania' as InstitutionId }]
const administrator: RoleGrant[] = [{ role: 'administrator' }]

describe('what a role opens', () => {
	test.each([
		{ who: 'a learner', roles: learner, administer: false, lead: false, followUp: false },
		{ who: 'a course leader', roles: leader, administer: false, lead: true, followUp: false },
		{ who: 'a college contact', roles: contact, administer: false, lead: false, followUp: true },
		{ who: 'an administrator', roles: administrator, administer: true, lead: false, followUp: false },
		{ who: 'somebody with two roles', roles: [...leader, ...contact], administer: false, lead: true, followUp: true },
	])('$who', ({ roles, administer, lead, followUp }) => {
		expect(mayAdminister({ roles })).toBe(administer)
		expect(mayLead({ roles })).toBe(lead)
		expect(mayFollowUpStudents({ roles })).toBe(followUp)
	})
})
