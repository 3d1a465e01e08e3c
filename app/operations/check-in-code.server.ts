import { codeMinute, staleMinutes, validMinutes } from '~/domain/check-in'
import { makeCheckedCode } from '~/domain/checked-code'
import type { RunDayId, Timestamp } from '~/domain/ids'
import { isSealed, keyedChance, sealOf } from '~/lib/keyed-hash.server'

type Secret = { readonly checkInSecret: string }

/** The code of a day in one minute, `K7QX-4MPT-9R2W`: 55 bits that nobody can tell without the day's secret. */
function checkInCode({ checkInSecret }: Secret, minute: number): string {
	return makeCheckedCode(keyedChance(checkInSecret, `check-in code of minute ${minute}`), 12)
}

/** The code of a day at this moment. */
export function checkInCodeAt(secret: Secret, now: Date): string {
	return checkInCode(secret, codeMinute(now))
}

/** Whether a code is the day's now, was so until lately, or never. `code` is as `readCheckedCode` gives it. */
export function ageOfCode(secret: Secret, code: string, now: Date): 'valid' | 'stale' | 'unknown' {
	const isOf = (minute: number) => checkInCode(secret, minute) === code
	if (validMinutes(now).some(isOf)) return 'valid'
	return staleMinutes(now).some(isOf) ? 'stale' : 'unknown'
}

/**
 * The moment of a scan, sealed, so that it outlives signing in: `<moment in base 36>.<seal>`. It is bound to the day by
 * the day's own secret.
 */
export function scanTicket({ checkInSecret }: Secret, dayId: RunDayId, now: Date): string {
	const moment = now.getTime().toString(36)
	return `${moment}.${sealOf(checkInSecret, scanText(dayId, moment))}`
}

/** The moment of the scan in a ticket, or null when it isn't one of this day. */
export function readScanTicket({ checkInSecret }: Secret, dayId: RunDayId, ticket: string): Timestamp | null {
	const [, moment = '', seal = ''] = /^([0-9a-z]{1,10})\.([\w-]{22})$/.exec(ticket) ?? []
	if (!isSealed(checkInSecret, scanText(dayId, moment), seal)) return null
	return new Date(Number.parseInt(moment, 36)).toISOString()
}

function scanText(dayId: RunDayId, moment: string): string {
	return `scan of ${dayId} at ${moment}`
}
