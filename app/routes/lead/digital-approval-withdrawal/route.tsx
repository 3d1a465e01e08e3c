import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { participantPath } from '~/domain/run-paths'
import { signOffWords } from '~/i18n/sign-off'
import { now } from '~/lib/clock.server'
import { endWith } from '~/lib/http-errors.server'
import { withdrawVouch } from '~/operations/withdraw-vouch.server'
import { participantAt } from '../shared/participant-at.server'

/** There is nothing to read here: the approval stands on the participant's page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, enrolment } = await participantAt(request, params)
	return redirect(participantPath(run, enrolment))
}

/** Takes the approval of the digital form back; refused when a certificate rests on it, 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run, enrolment } = await participantAt(request, params)
	const result = await withdrawVouch(db, {
		run,
		enrolmentId: enrolment.id,
		vouched: { kind: 'digital-form' },
		leaderId: person.id,
		now: now(),
	})
	if (result.kind === 'refused') endWith(409, signOffWords().digitalKept[result.reason])
	return redirect(participantPath(run, enrolment), 303)
}
