import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import {
	countWaitingSubmissions,
	findLongestWaiting,
	findSubmissionInScope,
	listPlanReviews,
} from '#db/queries/plan-reviews'
import { listPlanSubmissionsInRun } from '#db/queries/plan-submissions'
import type { LeadScope } from '~/domain/access'
import type { PlanSubmissionId } from '~/domain/ids'
import { type PlanCopy, planState, planVerdicts } from '~/domain/plan-review'
import { leadPath, leadRunPath, participantPath, submissionPath, submissionsPath } from '~/domain/run-paths'
import { shellWords } from '~/i18n/shell'
import { submissionWords } from '~/i18n/submission'
import { submissionsWords } from '~/i18n/submissions'
import { daysSince } from '~/i18n/time-ago'
import { now } from '~/lib/clock.server'
import { type FormErrors, parseForm } from '~/lib/form.server'
import { foundOr404, notFound, parseParams } from '~/lib/http-errors.server'
import { library } from '~/library.server'
import { reviewPlan } from '~/operations/review-plan.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { ErrorSummary } from '~/ui/error-summary'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { HandedInText } from '~/ui/plan/handed-in-text'
import { PlanReviews } from '~/ui/plan/plan-reviews'
import { PlanStateTag, Waited } from '~/ui/plan/plan-words'
import { Rich } from '~/ui/rich'
import { leadLinks } from '../shared/lead-links'
import { requireLeader } from '../shared/run-at.server'
import { EarlierCopies } from './earlier-copies'
import { ReviewForm } from './review-form'

export const links = leadLinks

const Params = z.object({ submission: z.uuid().transform((id) => id as PlanSubmissionId) })

const ReviewFields = z.object({
	svar: z.enum(planVerdicts, { error: () => submissionWords().errors.verdict }),
	kommentar: z
		.string()
		.max(10_000, { error: () => submissionWords().errors.commentTooLong })
		.default(''),
	sett: z.coerce.number().int().min(0).catch(0),
})

async function submissionAt(scope: LeadScope, params: unknown) {
	const { submission: id } = parseParams(Params, params)
	return foundOr404(await findSubmissionInScope(db, scope, id))
}

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { scope } = await requireLeader(request)
	const found = await submissionAt(scope, params)
	const submissions = await listPlanSubmissionsInRun(db, found.personId, found.runId)
	const reviews = await listPlanReviews(
		db,
		submissions.map(({ id }) => id),
	)
	const copies = submissions.map(
		({ id, handedInAt, parts }): PlanCopy => ({
			id,
			handedInAt,
			parts,
			reviews: reviews.filter(({ submissionId }) => submissionId === id),
		}),
	)
	const copy = foundOr404(copies.find(({ id }) => id === found.id))
	const newest = copies[0]
	return {
		name: found.name,
		run: { id: found.runId, title: found.runTitle },
		enrolmentId: found.enrolmentId,
		copy,
		number: copies.length - copies.indexOf(copy),
		state: planState(copy.reviews.at(-1)),
		days: daysSince(copy.handedInAt, now()),
		newerCopyId: newest && newest.id !== copy.id ? newest.id : null,
		earlier: copies.slice(copies.indexOf(copy) + 1),
		...(await afterAnswering(request, scope)),
	}
}

/** Whether the leader comes from answering, and if so which plan has waited longest now, so that the evening goes on from there. */
async function afterAnswering(request: Request, scope: LeadScope) {
	const wasAnswered = new URL(request.url).searchParams.has('svart')
	const next = wasAnswered ? await findLongestWaiting(db, scope) : undefined
	return {
		wasAnswered,
		next: next ? { id: next.id, name: next.name, left: await countWaitingSubmissions(db, scope) } : null,
	}
}

export type SubmissionData = Awaited<ReturnType<typeof loader>>

/** Answers the plan. A missing comment is asked for, 400; somebody else's word or a newer copy is shown first, 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const { person, scope } = await requireLeader(request)
	const found = await submissionAt(scope, params)
	const form = await parseForm(request, ReviewFields)
	if (!form.ok) return data({ errors: form.errors, typed: form.typed, refused: null }, { status: 400 })

	const { svar: verdict, kommentar: comment, sett: seenNumber } = form.value
	const course = foundOr404(await library.findById(found.courseId, found.language ?? 'nb'))
	const reviewer = { id: person.id, name: person.name }
	const word = { submissionId: found.id, scope, reviewer, verdict, comment, seenNumber, publicUrl, now: now() }
	const result = await reviewPlan(db, { course, ...word })
	if (result.kind !== 'refused') return redirect(`${submissionPath(found)}?svart`, 303)

	if (result.reason === 'no-such-plan') notFound()
	const typed: Record<string, string> = { svar: verdict, kommentar: comment }
	if (result.reason === 'comment-missing') {
		const errors: FormErrors = { kommentar: submissionWords().errors.commentMissing }
		return data({ errors, typed, refused: null }, { status: 400 })
	}
	return data({ errors: undefined, typed, refused: result.reason }, { status: 409 })
}

export const meta = ({ data: loaded }: { data: SubmissionData | undefined }) =>
	pageTitle(loaded ? submissionWords().title(loaded.name) : submissionWords().untitled)

/** One plan as it was handed in, and the leader's answer to it. */
export default function SubmissionPage() {
	const { name, run, enrolmentId, copy, number, state, days, newerCopyId, earlier, wasAnswered, next } =
		useLoaderData<typeof loader>()
	const answer = useActionData<typeof action>()
	const last = copy.reviews.at(-1)
	const words = submissionWords()
	return (
		<Page
			title={words.title(name)}
			above={
				<Breadcrumbs
					items={[
						{ to: leadPath, text: shellWords().lead },
						{ to: submissionsPath, text: submissionsWords().title },
						{ text: words.title(name) },
					]}
				/>
			}
		>
			<ErrorSummary errors={answer?.errors} />
			{wasAnswered && !answer && last ? (
				<Alert tone="success" live="status">
					<p>{last.verdict === 'approved' ? words.approved(name) : words.moreWanted(name)}</p>
					<p>{next ? <Link to={submissionPath(next)}>{words.readNext(next.name, next.left)}</Link> : words.noneLeft}</p>
				</Alert>
			) : null}
			{answer?.refused ? <Refused reason={answer.refused} /> : null}
			<p>
				<Rich
					text={words.copyIn(number)}
					date={() => <NorwegianDate at={copy.handedInAt} />}
					run={() => <Link to={leadRunPath(run)}>{run.title}</Link>}
				/>
			</p>
			<p className="actions">
				{state === 'waiting' ? <Waited days={days} /> : <PlanStateTag state={state} to="leader" />}
				<Link to={participantPath(run, { id: enrolmentId })}>{words.howTheyDo(name)}</Link>
			</p>
			{newerCopyId ? (
				<Alert tone="info">
					<p>{words.newerCopy(name)}</p>
					<p>
						<Link className="link-alone" to={submissionPath({ id: newerCopyId })}>
							{words.readNewest}
						</Link>
					</p>
				</Alert>
			) : null}
			<div className="submission">
				<section className="flow" aria-labelledby="levert">
					<h2 id="levert">{words.handedIn}</h2>
					<HandedInText parts={copy.parts} />
				</section>
				<div className="submission-answers">
					<AnswersGiven reviews={copy.reviews} />
					{newerCopyId ? null : (
						<ReviewForm
							// A page that was read anew begins with an empty form; one that comes back with errors keeps what was typed.
							key={last?.number ?? 0}
							name={name}
							seenNumber={last?.number ?? 0}
							errors={answer?.errors}
							typed={answer?.typed}
						/>
					)}
				</div>
				<EarlierCopies copies={earlier} />
			</div>
		</Page>
	)
}

function AnswersGiven({ reviews }: { reviews: PlanCopy['reviews'] }) {
	if (reviews.length === 0) return null
	return (
		<section className="flow" aria-labelledby="svart">
			<h2 id="svart">{submissionWords().answersGiven}</h2>
			<PlanReviews reviews={reviews} to="leader" />
		</section>
	)
}

function Refused({ reason }: { reason: 'newer-copy' | 'reviewed-meanwhile' }) {
	const words = submissionWords()
	return (
		<Alert tone="warning" live="alert" title={words.notSent}>
			{reason === 'reviewed-meanwhile' ? words.answeredMeanwhile : words.handedInMeanwhile}
		</Alert>
	)
}
