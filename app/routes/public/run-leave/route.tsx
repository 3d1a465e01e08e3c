import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRun } from '#db/queries/course-runs'
import { findOwnRunEnrolment } from '#db/queries/run-enrolments'
import { requireSignedIn } from '~/auth/guard.server'
import type { RunId } from '~/domain/ids'
import { enrolmentState } from '~/domain/run-enrolment'
import { signUpPath } from '~/domain/run-paths'
import { runLeaveWords } from '~/i18n/run-leave'
import { now } from '~/lib/clock.server'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { leaveRun } from '~/operations/leave-run.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'

const RunParams = z.object({ run: z.uuid().transform((id) => id as RunId) })

export const meta = () => pageTitle(runLeaveWords().title)

/** Only for who is in the run; who has left already is led to the courses. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const person = await requireSignedIn(request)
	const { run: id } = parseParams(RunParams, params)
	const own = foundOr404(await findOwnRunEnrolment(db, id, person.id))
	const run = foundOr404(await findRun(db, id))
	return { run: { id: run.id, title: run.title }, state: enrolmentState(own) }
}

/** Leaves the run; the next in the line gets the seat. A second click finds it done. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { run: id } = parseParams(RunParams, params)
	const own = await findOwnRunEnrolment(db, id, person.id)
	if (!own) return redirect('/kurs?avmeldt', 303)
	const about = { runId: id, enrolmentId: own.id, actorId: person.id, publicUrl, now: now() }
	const result = await leaveRun(db, about)
	if (result.kind === 'refused' && result.reason === 'over') return data({ isOver: true }, { status: 409 })
	return redirect('/kurs?avmeldt', 303)
}

export default function RunLeavePage() {
	const { run, state } = useLoaderData<typeof loader>()
	const isOver = useActionData<typeof action>()?.isOver ?? false
	const words = runLeaveWords()
	const isSeated = state === 'seated'
	return (
		<Page
			title={words.title}
			above={<Breadcrumbs items={[{ to: signUpPath(run), text: run.title }, { text: words.title }]} />}
		>
			{isOver ? (
				<Alert tone="warning" live="alert">
					{words.over}
				</Alert>
			) : null}
			<p>{isSeated ? words.seated(run.title) : words.waiting(run.title)}</p>
			<p>{words.mayComeBack}</p>
			<Form method="post" className="actions">
				<Button variant="danger">{isSeated ? words.giveUpSeat : words.leaveLine}</Button>
				<Link to={signUpPath(run)}>{words.keep}</Link>
			</Form>
		</Page>
	)
}
