import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRun } from '#db/queries/course-runs'
import { listPlanParts } from '#db/queries/plan-parts'
import { requireSignedIn } from '~/auth/guard.server'
import type { RunId } from '~/domain/ids'
import { isWritten, planEdition, planPartViews } from '~/domain/plan'
import { learnPathWords } from '~/i18n/learn-path'
import { planSubmissionWords } from '~/i18n/plan-submission'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { handInPlan } from '~/operations/hand-in-plan.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button, ButtonLink } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { untilAllIsSaved } from '~/ui/notes/last-saves'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { coursePath, planPath } from '~/ui/paths'
import { orToCourse, requireLearner } from '../shared/place.server'
import { planAt } from '../shared/plan-at.server'
import { PlanToHandIn } from './plan-to-hand-in'
import { WhoReads } from './who-reads'

const HandInForm = z.object({
	utgave: z.string().max(2_000).default(''),
	/** The run whose leaders the page named; empty when it named none. */
	til: z.string().max(100).default(''),
})

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, plan } = await planAt(params, request)
	const { person, facts } = await requireLearner(request, course)
	const ownRun = facts.runs[0]
	const run = ownRun && (await findRun(db, ownRun.runId))
	const written = await listPlanParts(db, person.id, course.id)
	const parts = planPartViews(plan, written, course.language)
	return {
		course: { slug: course.slug, language: course.language },
		parts: parts.map(({ id, title, body }) => ({ id, title, body })),
		edition: planEdition(plan, written),
		reader: run ? { runId: run.id, runTitle: run.title, leaders: run.leaders.map(({ name }) => name) } : null,
		isApproved: ownRun?.assignment === 'approved',
	}
}

/**
 * Hands in a copy of the plan as it was looked over. An empty plan is refused beside its parts, 400; a changed one is shown again, and so is
 * one that others would read than the page said, 409.
 */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, plan } = await planAt(params, request)
	const form = await parseForm(request, HandInForm)
	const seenEdition = form.ok ? form.value.utgave : ''
	const seenRunId = ((form.ok && form.value.til) || null) as RunId | null
	const about = { course, plan, personId: person.id, language: course.language, now: now() }
	const result = orToCourse(course, await handInPlan(db, { ...about, seenEdition, seenRunId }))
	if (result.kind === 'handed-in') return redirect(`${planPath(course)}?levert`, 303)
	return data({ refused: result.reason }, { status: result.reason === 'empty' ? 400 : 409 })
}

export const meta = () => pageTitle(planSubmissionWords().title)

export default function PlanSubmissionPage() {
	const { course, parts, edition, reader, isApproved } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()?.refused
	const path = planPath(course)
	const words = planSubmissionWords()
	const { course: courseName, plan: planName } = learnPathWords()
	const isEmpty = !parts.some(isWritten)
	const isEmptyRefused = refused === 'empty' && isEmpty
	const [first] = parts
	useReadAgainWhenSaved()
	return (
		<Page
			title={words.title}
			above={
				<Breadcrumbs
					items={[{ to: coursePath(course), text: courseName }, { to: path, text: planName }, { text: words.title }]}
				/>
			}
		>
			<ErrorSummary errors={isEmptyRefused && first ? { [first.id]: words.empty } : undefined} />
			{isEmpty && !isEmptyRefused ? <Alert tone="info">{words.empty}</Alert> : null}
			{refused === 'changed-elsewhere' ? (
				<Alert tone="warning" live="alert">
					{words.changedElsewhere}
				</Alert>
			) : null}
			{refused === 'other-reader' ? (
				<Alert tone="warning" live="alert">
					{words.otherReader}
				</Alert>
			) : null}
			<h2>{words.whoReads}</h2>
			<WhoReads reader={reader} />
			{isApproved ? <p>{words.isApproved}</p> : null}
			<p>{words.noNames}</p>
			<h2>{words.whatIsHandedIn}</h2>
			<PlanToHandIn parts={parts} language={course.language} planPath={path} isRefused={isEmptyRefused} />
			{isEmpty ? (
				<div className="actions">
					<ButtonLink to={path}>{words.back}</ButtonLink>
				</div>
			) : (
				<Form method="post" className="actions">
					<input type="hidden" name="utgave" value={edition} />
					<input type="hidden" name="til" value={reader?.runId ?? ''} />
					<Button>{words.handIn}</Button>
					<Link to={path}>{words.back}</Link>
				</Form>
			)}
		</Page>
	)
}

/** What was typed on the page before a moment ago may reach the portal after this page was read. */
function useReadAgainWhenSaved(): void {
	const { revalidate } = useRevalidator()
	useEffect(() => {
		void untilAllIsSaved().then((wasAny) => wasAny && revalidate())
	}, [revalidate])
}
