import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { dayAttendancePath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { markAttendance } from '~/operations/mark-attendance.server'
import { backToList, countChangedElsewhere, marksIn, methodOf, readLines } from '../shared/attendance-form.server'
import { dayAt } from '../shared/day-at.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, day } = await dayAt(request, params)
	return redirect(dayAttendancePath(run, day))
}

/** Everybody in the list who is not marked is present; what the leader has chosen for the others is kept too. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, course, run, day } = await dayAt(request, params)
	const form = await readForm(request)
	const lines = readLines(form).map((line) =>
		line.chosen === 'unmarked' ? { ...line, chosen: 'present' as const } : line,
	)
	const moment = now()
	const changedElsewhere = await countChangedElsewhere(db, day.id, lines)
	const marks = marksIn(form, lines, moment)
	const result = await markAttendance(db, {
		...{ course, run, dayId: day.id, marks, method: methodOf(request), actorId: person.id },
		now: moment,
	})
	return redirect(backToList(request, dayAttendancePath(run, day), result, { changedElsewhere }), 303)
}
