import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import type { OutcomeId } from '~/domain/ids'
import { participantPath } from '~/domain/run-paths'
import { signOffWords } from '~/i18n/sign-off'
import { now } from '~/lib/clock.server'
import { endWith, parseParams } from '~/lib/http-errors.server'
import { withdrawVouch } from '~/operations/withdraw-vouch.server'
import { outcomeAnchor } from '~/ui/run/outcome-list'
import { participantAt } from '../shared/participant-at.server'

const Params = z.object({
	outcome: z
		.string()
		.max(100)
		.transform((id) => id as OutcomeId),
})

/** There is nothing to read here: the list stands on the participant's page. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, enrolment } = await participantAt(request, params)
	return redirect(participantPath(run, enrolment))
}

/** Takes back what a leader vouched for; refused when a certificate rests on it, 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, run, enrolment } = await participantAt(request, params)
	const { outcome: outcomeId } = parseParams(Params, params)
	const result = await withdrawVouch(db, {
		run,
		enrolmentId: enrolment.id,
		vouched: { kind: 'outcome', outcomeId },
		leaderId: person.id,
		now: now(),
	})
	if (result.kind === 'refused') endWith(409, signOffWords().outcomeKept[result.reason])
	return redirect(`${participantPath(run, enrolment)}#${outcomeAnchor(outcomeId)}`, 303)
}
