import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listHoldingMarks } from '#db/queries/attendance'
import { type KeptMark, presences } from '~/domain/attendance'
import type { AttendanceMarkId, RunEnrolmentId } from '~/domain/ids'
import { dayAttendanceWords } from '~/i18n/day-attendance'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { endWith } from '~/lib/http-errors.server'
import { markAttendance } from '~/operations/mark-attendance.server'
import { methodOf } from '../shared/attendance-form.server'
import { dayAt } from '../shared/day-at.server'
import { type HeldMark, heldMark } from '../shared/held-mark'

const Mark = z.object({
	id: z.uuid().transform((id) => id as AttendanceMarkId),
	enrolmentId: z.uuid().transform((id) => id as RunEnrolmentId),
	presence: z.enum(presences),
	markedAt: z.iso.datetime(),
})

/** Marks as JSON in one field, as many as a phone has gathered without a network. */
const MarksForm = z.object({
	merker: z
		.string()
		.transform((text, context) => {
			try {
				return JSON.parse(text) as unknown
			} catch {
				context.addIssue({ code: 'custom' })
				return z.NEVER
			}
		})
		.pipe(z.array(Mark).min(1).max(500)),
})

/** The marks that hold now, for a list that is open: what others have said shows without opening it anew. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { day } = await dayAt(request, params)
	return Response.json({ held: held(await listHoldingMarks(db, day.id)) })
}

/** Keeps marks that were gathered in the browser; says what became of each, and what holds now for those people. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, course, run, day } = await dayAt(request, params)
	const form = await parseForm(request, MarksForm)
	if (!form.ok) endWith(400, dayAttendanceWords().unreadable)
	const { merker: marks } = form.value
	const result = await markAttendance(db, {
		...{ course, run, dayId: day.id, marks, method: methodOf(request), actorId: person.id },
		now: now(),
	})
	const outcomes = result.kind === 'marked' ? result.outcomes : []
	const all = await listHoldingMarks(db, day.id)
	const touched = new Set(marks.map(({ enrolmentId }) => enrolmentId))
	return Response.json({ outcomes, held: held([...all].filter(([id]) => touched.has(id))) })
}

function held(marks: Iterable<[RunEnrolmentId, KeptMark]>): Record<string, HeldMark> {
	return Object.fromEntries([...marks].map(([id, mark]) => [id, heldMark(mark)]))
}
