import type { Timestamp } from './ids'

/** Hours that a link in a letter is valid. */
export const linkHours = {
	registration: 24,
	'password-reset': 1,
	'email-change': 24,
	'first-administrator': 7 * 24,
} as const

/** Why a link brings nothing about. */
export type LinkProblem = 'unknown' | 'used' | 'expired'

/** What is wrong with a link, or null when it can be used. */
export function linkProblem(
	link: { expiresAt: Timestamp; usedAt: Timestamp | null } | undefined,
	now: Date,
): LinkProblem | null {
	if (!link) return 'unknown'
	if (link.usedAt !== null) return 'used'
	return link.expiresAt <= now.toISOString() ? 'expired' : null
}

/** When a link made now ends. */
export function linkEnd(purpose: keyof typeof linkHours, now: Date): Timestamp {
	return new Date(now.getTime() + linkHours[purpose] * 3_600_000).toISOString()
}
