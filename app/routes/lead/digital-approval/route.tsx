import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { participantPath } from '~/domain/run-paths'
import { signOffWords } from '~/i18n/sign-off'
import { now } from '~/lib/clock.server'
import { endWith } from '~/lib/http-errors.server'
import { vouch } from '~/operations/vouch.server'
import { courseInAnyLanguage } from '../shared/course-in.server'
import { participantAt } from '../shared/participant-at.server'

/** There is nothing to read here: the approval stands on the participant's page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, enrolment } = await participantAt(request, params)
	return redirect(participantPath(run, enrolment))
}

/** Approves the digital form in place of attendance. Somebody without a seat is refused, 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run, course, enrolment } = await participantAt(request, params)
	const result = await vouch(db, {
		run,
		enrolmentId: enrolment.id,
		vouched: { kind: 'digital-form' },
		note: '',
		leader: person,
		courseIn: await courseInAnyLanguage(course.id),
		now: now(),
	})
	if (result.kind === 'refused') endWith(409, signOffWords().noSeat)
	return redirect(participantPath(run, enrolment), 303)
}
