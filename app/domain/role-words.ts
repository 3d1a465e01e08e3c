import { rolesWords } from '~/i18n/roles'
import type { RoleGrant } from './access'

/** What somebody can be beside a participant. */
export const roles = [
	'administrator',
	'course-leader',
	'college-contact',
] as const satisfies readonly RoleGrant['role'][]
export type Role = RoleGrant['role']

/** A role with where it holds: `Kursleder, Vestland (hele kontoret)`. `nameOf` gives the name of an office or institution. */
export function roleInWords(grant: RoleGrant, nameOf: (id: string) => string | undefined): string {
	const words = rolesWords()
	switch (grant.role) {
		case 'administrator':
			return words.name.administrator
		case 'course-leader':
			return words.leaderAt(nameOf(grant.districtOfficeId) ?? grant.districtOfficeId, words.reach[grant.reach])
		case 'college-contact':
			return words.contactAt(nameOf(grant.institutionId) ?? grant.institutionId)
	}
}
