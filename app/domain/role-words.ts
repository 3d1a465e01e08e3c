import type { RoleGrant } from './access'

/** Roles as people call them. */
export const roleWords = {
	administrator: 'Administrator',
	'course-leader': 'Kursleder',
	'college-contact': 'Fagansvarlig',
} as const satisfies Record<RoleGrant['role'], string>

/** A role with where it holds: `Kursleder, Vestland (hele kontoret)`. `nameOf` gives the name of an office or institution. */
export function roleInWords(grant: RoleGrant, nameOf: (id: string) => string | undefined): string {
	switch (grant.role) {
		case 'administrator':
			return roleWords.administrator
		case 'course-leader': {
			const office = nameOf(grant.districtOfficeId) ?? grant.districtOfficeId
			return `${roleWords['course-leader']}, ${office} (${reachWords[grant.reach]})`
		}
		case 'college-contact':
			return `${roleWords['college-contact']}, ${nameOf(grant.institutionId) ?? grant.institutionId}`
	}
}

/** Which runs a course leader reaches. */
const reachWords = { 'own-runs': 'egne kursgjennomføringer', office: 'hele kontoret' } as const
