import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { type ReactNode, useCallback, useState } from 'react'
import { db } from '#db/connection.server'
import { findRun } from '#db/queries/course-runs'
import { listPlanParts } from '#db/queries/plan-parts'
import { listPlanReviews } from '#db/queries/plan-reviews'
import { listPlanSubmissions } from '#db/queries/plan-submissions'
import { textIn } from '~/domain/language'
import { isWritten, planPartViews } from '~/domain/plan'
import { learnPathWords } from '~/i18n/learn-path'
import { planWords } from '~/i18n/plan'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { coursePath, planPath, planSubmissionPath } from '~/ui/paths'
import { PlanPartCard, planPartState } from '~/ui/plan/plan-part-card'
import { useIsLive } from '~/ui/practice/use-is-live'
import { ProgressBar } from '~/ui/progress-bar'
import { Rich } from '~/ui/rich'
import { requireLearner } from '../shared/place.server'
import { lessonOfPart, planAt } from '../shared/plan-at.server'
import { ownCopies } from './own-copies'
import { Submissions } from './submissions'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, plan } = await planAt(params, request)
	const { person } = await requireLearner(request, course)
	const [written, submissions] = await Promise.all([
		listPlanParts(db, person.id, course.id),
		listPlanSubmissions(db, person.id, course.id),
	])
	const reviews = await listPlanReviews(
		db,
		submissions.map(({ id }) => id),
	)
	const runIds = new Set(submissions.flatMap(({ runId }) => runId ?? []))
	const runs = await Promise.all([...runIds].map((id) => findRun(db, id)))
	const { searchParams } = new URL(request.url)
	return {
		course: { slug: course.slug, language: course.language },
		title: textIn(plan.title, course.language),
		parts: planPartViews(plan, written, course.language).map((part) => ({
			part,
			lesson: lessonOfPart(course, part.id),
			state: planPartState(part.id, searchParams),
		})),
		copies: ownCopies(submissions, reviews, runs),
		needsPlan: course.certificates.some(({ rules }) =>
			rules.blended.some(({ kind }) => kind === 'assignment-approved'),
		),
		wasHandedIn: searchParams.has('levert'),
	}
}

export type PlanData = Awaited<ReturnType<typeof loader>>

export const meta = ({ data }: { data: PlanData | undefined }) => pageTitle(data?.title ?? planWords().title)

export default function PlanPage() {
	const { course, title, parts, copies, needsPlan, wasHandedIn } = useLoaderData<typeof loader>()
	const { count, hear } = useWrittenCount(parts.map(({ part }) => part))
	const path = planPath(course)
	const words = planWords()
	const { language } = course
	return (
		<Page
			title={<span lang={language}>{title}</span>}
			above={
				<Breadcrumbs
					items={[
						{ to: coursePath(course), text: learnPathWords().course },
						{ text: title, lang: language },
					]}
				/>
			}
		>
			{wasHandedIn ? (
				<Alert tone="success" live="status">
					{words.handedIn}
				</Alert>
			) : null}
			{wasHandedIn ? null : <Answer copy={copies[0]} />}
			<ProgressBar label={words.soFar} value={count} max={parts.length} text={words.written(count, parts.length)} />
			<p className="plan-about">
				{words.about} {needsPlan ? words.neededByStudents : words.notNeeded}
			</p>
			<div className="plan">
				{parts.map(({ part, lesson, state }) => (
					<PlanPartCard
						key={part.id}
						part={part}
						planPath={path}
						backTo={path}
						state={state}
						isInPlan
						lesson={lesson}
						onBody={hear}
					/>
				))}
			</div>
			<div className="actions plan-actions">
				<ButtonLink to={planSubmissionPath(course)}>{words.toHandIn}</ButtonLink>
				<PrintPlan />
			</div>
			<Submissions copies={copies} />
		</Page>
	)
}

/** On top, what the leader has answered to the newest copy; the words themselves stand below, where the copy is. */
function Answer({ copy }: { copy: PlanData['copies'][number] | undefined }) {
	const { approved, moreWanted } = planWords()
	if (copy?.state === 'approved') {
		return (
			<Alert tone="success">
				<p>
					<Rich text={approved} answer={toAnswer} />
				</p>
			</Alert>
		)
	}
	if (copy?.state === 'more-wanted') {
		return (
			<Alert tone="info">
				<p>
					<Rich text={moreWanted} answer={toAnswer} />
				</p>
			</Alert>
		)
	}
	return null
}

function toAnswer(text: ReactNode) {
	return <a href="#levert">{text}</a>
}

/** How many parts have something in them, now and not when the page was read. */
function useWrittenCount(parts: readonly { id: string; body: string }[]) {
	const [typed, setTyped] = useState<Record<string, string>>({})
	const hear = useCallback((partId: string, body: string) => setTyped((before) => ({ ...before, [partId]: body })), [])
	const count = parts.filter(({ id, body }) => isWritten({ body: typed[id] ?? body })).length
	return { count, hear }
}

function PrintPlan() {
	const { print, printByBrowser } = planWords()
	return useIsLive() ? (
		<Button type="button" variant="secondary" onClick={() => window.print()}>
			{print}
		</Button>
	) : (
		<p>{printByBrowser}</p>
	)
}
