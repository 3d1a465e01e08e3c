import { findRun, findRunByInvitationCode } from '#db/queries/course-runs'
import { findUnclaimedPlace, type UnclaimedPlace } from '#db/queries/run-claims'
import { findThrottle } from '#db/queries/throttles'
import type { Db } from '#db/schema'
import type { CourseRun } from '~/domain/course-run'
import type { Timestamp } from '~/domain/ids'
import { readRunCode } from '~/domain/run-code'
import { unknownRunCodesPerAddress } from '~/domain/throttle'
import { hashToken } from '~/lib/secret-token.server'
import { countAttempt } from './count-attempt.server'

/** What a code leads to; `code` is the one form in which it is kept. */
export type FollowedCode =
	| { kind: 'invitation'; code: string; run: CourseRun }
	| { kind: 'claim'; code: string; run: CourseRun; place: UnclaimedPlace }
	/** Nobody has it, or it was used or replaced. */
	| { kind: 'unknown'; code: string }
	/** No code can look like this: a slip of the pen, which costs nothing. */
	| { kind: 'malformed' }
	| { kind: 'wait'; until: Timestamp }

/** Finds the run or the place that a code is for. Only codes that don't exist are counted, by the network that asks. */
export async function followRunCode(
	db: Db,
	{ typed, network, now }: { typed: string; network: string; now: Date },
): Promise<FollowedCode> {
	const read = readRunCode(typed)
	if (read.kind === 'malformed') return read
	const key = `unknown run codes from ${network}`
	const throttle = await findThrottle(db, hashToken(key))
	if (throttle && throttle.waitUntil > now.toISOString()) return { kind: 'wait', until: throttle.waitUntil }

	const { code } = read
	if (read.kind === 'invitation') {
		const run = await findRunByInvitationCode(db, code)
		if (run) return { kind: 'invitation', code, run }
	} else {
		const place = await findUnclaimedPlace(db, code)
		const run = place && (await findRun(db, place.runId))
		if (place && run) return { kind: 'claim', code, run, place }
	}
	await countAttempt(db, { counts: [{ key, limit: unknownRunCodesPerAddress, afterSuccess: 'forget-one' }], now })
	return { kind: 'unknown', code }
}
