import type { Timestamp } from './ids'

/**
 * How often something may fail. After `free` failures in a row comes a wait, which doubles with every further failure up
 * to the longest; when nothing has failed for a while, all is forgotten.
 */
export type Limit = { free: number; firstWaitMinutes: number; longestWaitMinutes: number; forgottenAfterHours: number }

/** Failures in a row for one key. */
export type ThrottleState = { failures: number; lastFailureAt: Timestamp; waitUntil: Timestamp }

/** Whether somebody may try now. An attempt that may is counted at once as a failure: `state` is what then holds. */
export type AttemptDecision = { kind: 'allowed'; state: ThrottleState } | { kind: 'wait'; until: Timestamp }

/** What is counted under which key. After a success the key is forgotten, or only this one attempt is. */
export type Count = { key: string; limit: Limit; afterSuccess: 'forget-all' | 'forget-one' }

/** Wrong passwords for one account. */
const passwordsPerAccount: Limit = {
	free: 5,
	firstWaitMinutes: 1,
	longestWaitMinutes: 60,
	forgottenAfterHours: 24,
}

/** Wrong passwords from one network address, which a whole college may share. */
const passwordsPerAddress: Limit = {
	free: 30,
	firstWaitMinutes: 1,
	longestWaitMinutes: 60,
	forgottenAfterHours: 6,
}

/** Letters that strangers make the portal send to one recipient. */
const lettersPerRecipient: Limit = {
	free: 4,
	firstWaitMinutes: 10,
	longestWaitMinutes: 240,
	forgottenAfterHours: 24,
}

/** Letters that one network address makes the portal send; thirty people may register in one classroom. */
const lettersPerAddress: Limit = {
	free: 60,
	firstWaitMinutes: 1,
	longestWaitMinutes: 60,
	forgottenAfterHours: 6,
}

/** What an attempt with a password counts for: the account, known or not, and the network that it comes from. */
export function passwordCounts(email: string, network: string): Count[] {
	return [
		{ key: `password of ${email}`, limit: passwordsPerAccount, afterSuccess: 'forget-all' },
		{ key: `passwords from ${network}`, limit: passwordsPerAddress, afterSuccess: 'forget-one' },
	]
}

/** What a wish for a letter counts for: the recipient, with or without an account, and the network that it comes from. */
export function letterCounts(email: string, network: string): Count[] {
	return [
		{ key: `letters to ${email}`, limit: lettersPerRecipient, afterSuccess: 'forget-one' },
		{ key: `letters from ${network}`, limit: lettersPerAddress, afterSuccess: 'forget-one' },
	]
}

/** Codes of certificates that don't exist, asked for from one network address: a slip of the pen is common, a search is not. */
export const unknownCodesPerAddress: Limit = {
	free: 10,
	firstWaitMinutes: 1,
	longestWaitMinutes: 60,
	forgottenAfterHours: 6,
}

/** Codes of runs and places that don't exist, from one network address, which a whole class may share. */
export const unknownRunCodesPerAddress: Limit = {
	free: 20,
	firstWaitMinutes: 1,
	longestWaitMinutes: 60,
	forgottenAfterHours: 6,
}

/** Decides whether an attempt may be made now. One that is refused is not counted. */
export function decideAttempt(limit: Limit, before: ThrottleState | null, now: Date): AttemptDecision {
	const state = before && !isForgotten(limit, before, now) ? before : null
	if (state && state.waitUntil > now.toISOString()) return { kind: 'wait', until: state.waitUntil }
	return { kind: 'allowed', state: afterFailures(limit, (state?.failures ?? 0) + 1, now) }
}

/** The state as if one of the counted attempts had not been made: it succeeded after all. */
export function withoutOneFailure(limit: Limit, state: ThrottleState): ThrottleState {
	return afterFailures(limit, Math.max(0, state.failures - 1), new Date(state.lastFailureAt))
}

/** Minutes to wait after so many failures in a row. */
export function waitMinutes(limit: Limit, failures: number): number {
	if (failures < limit.free) return 0
	return Math.min(limit.longestWaitMinutes, limit.firstWaitMinutes * 2 ** Math.min(failures - limit.free, 20))
}

function afterFailures(limit: Limit, failures: number, at: Date): ThrottleState {
	const waitUntil = new Date(at.getTime() + waitMinutes(limit, failures) * 60_000)
	return { failures, lastFailureAt: at.toISOString(), waitUntil: waitUntil.toISOString() }
}

function isForgotten(limit: Limit, state: ThrottleState, now: Date): boolean {
	return now.getTime() - Date.parse(state.lastFailureAt) >= limit.forgottenAfterHours * 3_600_000
}

/** Whole seconds until the moment, at least one: what a client that has to wait is told. */
export function secondsUntil(until: Timestamp, now: Date): number {
	return Math.max(1, Math.ceil((Date.parse(until) - now.getTime()) / 1000))
}
