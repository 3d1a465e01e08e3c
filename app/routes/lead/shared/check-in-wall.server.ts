import { toString as qrCode } from 'qrcode'
import { countPresence, findDayToCheckIn } from '#db/queries/attendance'
import { countPlaces } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import { checkInPhase, checkInWindow, secondsToNextCode } from '~/domain/check-in'
import type { CourseRun, RunDay } from '~/domain/course-run'
import { checkInEntryPath, checkInPath } from '~/domain/run-paths'
import { foundOr404 } from '~/lib/http-errors.server'
import { checkInCodeAt } from '~/operations/check-in-code.server'
import { publicUrl } from '~/portal.server'

/** What stands on the wall in this minute: the code as a picture and to type, when it counts, and how many are here. */
export async function checkInWall(db: Db, run: Pick<CourseRun, 'id'>, day: RunDay, now: Date) {
	const code = checkInCodeAt(foundOr404(await findDayToCheckIn(db, day.id)), now)
	const svg = await qrCode(publicUrl + checkInPath(day, code), { type: 'svg', margin: 2, errorCorrectionLevel: 'M' })
	const [places, presence] = await Promise.all([countPlaces(db, [run.id]), countPresence(db, run.id)])
	return {
		code,
		qr: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
		address: publicUrl.replace(/^https?:\/\//, '') + checkInEntryPath,
		phase: checkInPhase(day, now.toISOString()),
		...checkInWindow(day),
		secondsLeft: secondsToNextCode(now),
		present: presence.get(day.id)?.present ?? 0,
		seated: places.get(run.id)?.seated ?? 0,
	}
}

/** What stands on the wall in this minute. */
export type CheckInWall = Awaited<ReturnType<typeof checkInWall>>
