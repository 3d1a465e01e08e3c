import { type DayToCheckIn, findDayToCheckIn, listDaysToCheckIn } from '#db/queries/attendance'
import { findThrottle } from '#db/queries/throttles'
import type { Db } from '#db/schema'
import { unknownCheckInCodesPerAddress } from '~/domain/check-in'
import { readCheckedCode } from '~/domain/checked-code'
import type { RunDayId, Timestamp } from '~/domain/ids'
import { hashToken } from '~/lib/secret-token.server'
import { ageOfCode } from './check-in-code.server'
import { countAttempt } from './count-attempt.server'

/** The day that a code belongs to now, or what is wrong with the code. `stale`: it was on the wall until lately. */
export type ReadCheckInCode =
	| { kind: 'valid' | 'stale'; found: DayToCheckIn; code: string }
	| { kind: 'malformed' | 'unknown' }
	| { kind: 'wait'; until: Timestamp }

/**
 * Finds the day that a code was shown for. With `dayId`, from the address that the QR code holds, it must be that day's;
 * without, for a code that was typed, any day's that is held now. Only codes that don't exist are counted, by the network.
 */
export async function readCheckInCode(
	db: Db,
	{ typed, dayId, network, now }: { typed: string; dayId: RunDayId | null; network: string; now: Date },
): Promise<ReadCheckInCode> {
	const read = readCheckedCode(typed, 12)
	if (read.kind === 'malformed') return { kind: 'malformed' }
	const key = `unknown check-in codes from ${network}`
	const throttle = await findThrottle(db, hashToken(key))
	if (throttle && throttle.waitUntil > now.toISOString()) return { kind: 'wait', until: throttle.waitUntil }

	for (const found of await daysToTry(db, dayId, now)) {
		const age = ageOfCode(found, read.code, now)
		if (age !== 'unknown') return { kind: age, found, code: read.code }
	}
	await countAttempt(db, { counts: [{ key, limit: unknownCheckInCodesPerAddress, afterSuccess: 'forget-one' }], now })
	return { kind: 'unknown' }
}

/** A leader may have the code on the wall hours before it counts, so days that begin today are tried too. */
async function daysToTry(db: Db, dayId: RunDayId | null, now: Date): Promise<DayToCheckIn[]> {
	if (dayId !== null) {
		const found = await findDayToCheckIn(db, dayId)
		return found ? [found] : []
	}
	const hours = (count: number) => new Date(now.getTime() + count * 3_600_000).toISOString()
	return listDaysToCheckIn(db, { at: hours(-1), soon: hours(12) })
}
