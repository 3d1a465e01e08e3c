import type { RoleGrant } from './access'

/** Whether two grants open the same part of the portal: the same role at the same office or institution, whatever the reach. */
export function isSameScope(one: RoleGrant, other: RoleGrant): boolean {
	if (one.role === 'course-leader') return other.role === one.role && other.districtOfficeId === one.districtOfficeId
	if (one.role === 'college-contact') return other.role === one.role && other.institutionId === one.institutionId
	return other.role === one.role
}

/** Why a role can't be given. */
export type GrantRefusal = 'already-held' | 'place-closed' | 'no-such-place'

/** Give it, in place of one with another reach perhaps, or why not. */
export type GrantDecision =
	| { readonly kind: 'grant'; readonly replaces: string | null }
	| { readonly kind: 'refused'; readonly reason: GrantRefusal }

/**
 * Decides whether somebody gets a role. A course leader of an office who is to reach more or less there gets the new grant
 * in place of the old one, so that nobody holds both. `place` is the office or institution; null for an administrator.
 */
export function decideGrant(
	held: readonly { readonly id: string; readonly grant: RoleGrant }[],
	wanted: RoleGrant,
	place: { readonly closedAt: string | null } | null | undefined,
): GrantDecision {
	const same = held.find(({ grant }) => isSameScope(grant, wanted))
	if (same && reachOf(same.grant) === reachOf(wanted)) return { kind: 'refused', reason: 'already-held' }
	if (wanted.role !== 'administrator' && !place) return { kind: 'refused', reason: 'no-such-place' }
	if (place?.closedAt) return { kind: 'refused', reason: 'place-closed' }
	return { kind: 'grant', replaces: same?.id ?? null }
}

function reachOf(grant: RoleGrant): 'own-runs' | 'office' | null {
	return grant.role === 'course-leader' ? grant.reach : null
}

/** Take it, or why not. */
export type RevocationDecision = { kind: 'revoke' } | { kind: 'refused'; reason: 'last-administrator' }

/** Decides whether a role may be taken from somebody: the portal keeps an administrator, whoever asks. */
export function decideRevocation(grant: RoleGrant, administrators: number): RevocationDecision {
	if (grant.role === 'administrator' && administrators <= 1) return { kind: 'refused', reason: 'last-administrator' }
	return { kind: 'revoke' }
}

/** Leave, or why not. */
export type LeavingDecision = { kind: 'leave' } | { kind: 'refused'; reason: 'last-administrator' }

/** Decides whether somebody with these roles may delete the own account: nobody else could give the role to another then. */
export function decideLeaving(roles: readonly RoleGrant[], administrators: number): LeavingDecision {
	const refused = roles.map((grant) => decideRevocation(grant, administrators)).find(({ kind }) => kind === 'refused')
	return refused?.kind === 'refused' ? refused : { kind: 'leave' }
}

/** What the audit log keeps of a role that was given or taken. */
export function roleOnRecord(grant: RoleGrant): Record<string, string> {
	switch (grant.role) {
		case 'administrator':
			return { role: grant.role }
		case 'course-leader':
			return { role: grant.role, office: grant.districtOfficeId, reach: grant.reach }
		case 'college-contact':
			return { role: grant.role, institution: grant.institutionId }
	}
}
