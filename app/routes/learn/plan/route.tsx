import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useCallback, useState } from 'react'
import { db } from '#db/connection.server'
import { findRun } from '#db/queries/course-runs'
import { listPlanParts } from '#db/queries/plan-parts'
import { listPlanReviews } from '#db/queries/plan-reviews'
import { listPlanSubmissions } from '#db/queries/plan-submissions'
import { textIn } from '~/domain/language'
import { isWritten, planPartViews } from '~/domain/plan'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { coursePath, planPath, planSubmissionPath } from '~/ui/paths'
import { PlanPartCard, planPartState } from '~/ui/plan/plan-part-card'
import { useIsLive } from '~/ui/practice/use-is-live'
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
		course: { slug: course.slug },
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

export const meta = ({ data }: { data: PlanData | undefined }) => pageTitle(data?.title ?? 'Min plan')

export default function PlanPage() {
	const { course, title, parts, copies, needsPlan, wasHandedIn } = useLoaderData<typeof loader>()
	const { count, hear } = useWrittenCount(parts.map(({ part }) => part))
	const path = planPath(course)
	return (
		<Page
			title={title}
			lead={`${count} av ${parts.length} deler er skrevet.`}
			above={<Breadcrumbs items={[{ to: coursePath(course), text: 'Kurset' }, { text: title }]} />}
		>
			{wasHandedIn ? (
				<Alert tone="success" live="status">
					Kopien er levert. Planen er fortsatt din: skriv videre når du vil, og lever på nytt når du vil.
				</Alert>
			) : null}
			{wasHandedIn ? null : <Answer copy={copies[0]} />}
			<p className="plan-about">
				Planen lagres mens du skriver, og bare du kan lese den. Skriv gjerne kort. Skriv ikke navn på folk som er med i
				ei gruppe, eller som kanskje blir med. Du trenger ikke planen for å få kursbevis
				{needsPlan ? ', men skal du sertifiseres som student, må kurslederen godkjenne den.' : '.'}
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
				<ButtonLink to={planSubmissionPath(course)}>Se over og lever en kopi</ButtonLink>
				<PrintPlan />
			</div>
			<Submissions copies={copies} />
		</Page>
	)
}

/** On top, what the leader has answered to the newest copy; the words themselves stand below, where the copy is. */
function Answer({ copy }: { copy: PlanData['copies'][number] | undefined }) {
	if (copy?.state === 'approved') {
		return (
			<Alert tone="success">
				<p>
					Kurslederen har godkjent planen du leverte. <a href="#levert">Se svaret</a>
				</p>
			</Alert>
		)
	}
	if (copy?.state === 'more-wanted') {
		return (
			<Alert tone="info">
				<p>
					Kurslederen har lest planen din og ber om litt mer. <a href="#levert">Les svaret</a>, skriv videre her, og
					lever en ny kopi.
				</p>
			</Alert>
		)
	}
	return null
}

/** How many parts have something in them, now and not when the page was read. */
function useWrittenCount(parts: readonly { id: string; body: string }[]) {
	const [typed, setTyped] = useState<Record<string, string>>({})
	const hear = useCallback((partId: string, body: string) => setTyped((before) => ({ ...before, [partId]: body })), [])
	const count = parts.filter(({ id, body }) => isWritten({ body: typed[id] ?? body })).length
	return { count, hear }
}

function PrintPlan() {
	return useIsLive() ? (
		<Button type="button" variant="secondary" onClick={() => window.print()}>
			Skriv ut planen
		</Button>
	) : (
		<p>Vil du ha planen på papir? Bruk utskrift i nettleseren.</p>
	)
}
