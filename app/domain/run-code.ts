import { makeCheckedCode, type ReadCode, readCheckedCode } from './checked-code'
import type { Random } from './quiz/draw'

/** A new invitation code of a run, short enough to be said aloud: `K7QX-4MPT`, 35 bits of chance. Guessing is slowed down. */
export function makeInvitationCode(random: Random): string {
	return makeCheckedCode(random, 8)
}

/** A new code by which one participant claims their place: `K7QX-4MPT-9R2W`, 55 bits of chance. */
export function makeClaimCode(random: Random): string {
	return makeCheckedCode(random, 12)
}

/** What somebody typed who was given a code: an invitation to a run, the claim of one place, or neither. */
export function readRunCode(typed: string): { kind: 'invitation' | 'claim'; code: string } | { kind: 'malformed' } {
	const invitation: ReadCode = readCheckedCode(typed, 8)
	if (invitation.kind === 'code') return { kind: 'invitation', code: invitation.code }
	const claim = readCheckedCode(typed, 12)
	return claim.kind === 'code' ? { kind: 'claim', code: claim.code } : claim
}
