import { listHoldingMarks } from '#db/queries/attendance'
import type { Db } from '#db/schema'
import { type MarkMethod, type NewMark, type Presence, presences } from '~/domain/attendance'
import type { AttendanceMarkId, RunDayId, RunEnrolmentId } from '~/domain/ids'
import { hashToken } from '~/lib/secret-token.server'
import type { MarkedAttendance } from '~/operations/mark-attendance.server'

/** One person in the list as it was sent: what the leader saw and what the leader chose. */
type Line = { readonly enrolmentId: RunEnrolmentId; readonly seen: Presence; readonly chosen: Presence }

/** The lines of a list that was sent as a plain form: `p-<id>` is the choice and `v-<id>` what stood there before. */
export function readLines(form: FormData): Line[] {
	return [...form.entries()].flatMap(([name, value]) => {
		const [, id] = /^p-([0-9a-f-]{36})$/.exec(name) ?? []
		const chosen = presences.find((presence) => presence === value)
		if (!id || !chosen) return []
		const seen = presences.find((presence) => presence === form.get(`v-${id}`)) ?? 'unmarked'
		return [{ enrolmentId: id as RunEnrolmentId, seen, chosen }]
	})
}

/**
 * What a leader has changed in the list, as marks. What was not touched makes no mark, so it can't undo what somebody else
 * has said meanwhile. The same form sent twice gives the same marks.
 */
export function marksIn(form: FormData, lines: readonly Line[], now: Date): NewMark[] {
	const sheet = String(form.get('skjema') ?? '').slice(0, 100)
	return lines
		.filter(({ seen, chosen }) => seen !== chosen)
		.map(({ enrolmentId, chosen }) => ({
			id: hashToken(`${sheet || now.toISOString()} ${enrolmentId} ${chosen}`) as AttendanceMarkId,
			enrolmentId,
			presence: chosen,
			markedAt: now.toISOString(),
		}))
}

/** How many of these lines somebody else has changed since the leader opened the list. */
export async function countChangedElsewhere(db: Db, dayId: RunDayId, lines: readonly Line[]): Promise<number> {
	const holding = await listHoldingMarks(db, dayId)
	return lines.filter(({ enrolmentId, seen, chosen }) => {
		const presence = holding.get(enrolmentId)?.presence ?? 'unmarked'
		return seen !== chosen && presence !== seen && presence !== chosen
	}).length
}

/** Whether the list is typed in from a sheet on paper. */
export function methodOf(request: Request): MarkMethod {
	return new URL(request.url).searchParams.get('fra') === 'ark' ? 'sheet' : 'list'
}

/** The list again, saying how many marks were kept and what was not. */
export function backToList(
	request: Request,
	list: string,
	result: MarkedAttendance,
	{ changedElsewhere }: { changedElsewhere: number },
): string {
	const outcomes = result.kind === 'marked' ? result.outcomes.map(({ outcome }) => outcome) : []
	const count = (...wanted: string[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length
	const query = new URLSearchParams()
	for (const name of ['fra', 'sok', 'side']) {
		const value = new URL(request.url).searchParams.get(name)
		if (value) query.set(name, value.slice(0, 100))
	}
	query.set('lagret', String(count('holds', 'known')))
	if (count('too-early') > 0) query.set('for-tidlig', String(count('too-early')))
	if (count('not-in-run') > 0) query.set('borte', String(count('not-in-run')))
	if (changedElsewhere > 0) query.set('endret', String(changedElsewhere))
	return `${list}?${query}`
}
