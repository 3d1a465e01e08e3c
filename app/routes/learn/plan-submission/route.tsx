import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listPlanParts } from '#db/queries/plan-parts'
import { requireSignedIn } from '~/auth/guard.server'
import { isWritten, planEdition, planPartViews } from '~/domain/plan'
import { now } from '~/lib/clock.server'
import { parseForm } from '~/lib/form.server'
import { handInPlan } from '~/operations/hand-in-plan.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { coursePath, planPath } from '~/ui/paths'
import { orToCourse, requireLearner } from '../shared/place.server'
import { planAt } from '../shared/plan-at.server'
import { PlanToHandIn } from './plan-to-hand-in'

const HandInForm = z.object({ utgave: z.string().max(2_000).default('') })

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, plan } = await planAt(params, request)
	const { person } = await requireLearner(request, course)
	const written = await listPlanParts(db, person.id, course.id)
	const parts = planPartViews(plan, written, course.language)
	return {
		course: { slug: course.slug },
		parts: parts.map(({ id, title, body }) => ({ id, title, body })),
		edition: planEdition(plan, written),
	}
}

/** Hands in a copy of the plan as it was looked over. An empty plan is refused beside its parts, 400; a changed one is shown again, 409. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, plan } = await planAt(params, request)
	const form = await parseForm(request, HandInForm)
	const seenEdition = form.ok ? form.value.utgave : ''
	const about = { course, plan, personId: person.id, language: course.language, now: now() }
	const result = orToCourse(course, await handInPlan(db, { ...about, seenEdition }))
	if (result.kind === 'handed-in') return redirect(`${planPath(course)}?levert`, 303)
	return data({ refused: result.reason }, { status: result.reason === 'empty' ? 400 : 409 })
}

const emptyWords = 'Planen er tom. Skriv noe i minst én del før du leverer.'

export const meta = () => pageTitle('Lever planen')

export default function PlanSubmissionPage() {
	const { course, parts, edition } = useLoaderData<typeof loader>()
	const refused = useActionData<typeof action>()?.refused
	const path = planPath(course)
	const isEmptyRefused = refused === 'empty' && !parts.some(isWritten)
	const [first] = parts
	return (
		<Page
			title="Lever planen"
			above={
				<Breadcrumbs
					items={[{ to: coursePath(course), text: 'Kurset' }, { to: path, text: 'Min plan' }, { text: 'Lever planen' }]}
				/>
			}
		>
			<ErrorSummary errors={isEmptyRefused && first ? { [first.id]: emptyWords } : undefined} />
			{refused === 'changed-elsewhere' ? (
				<Alert tone="warning" live="alert">
					Planen er endret i et annet vindu etter at du åpnet denne siden, så ingenting er levert. Under står den slik
					den er nå. Se over og lever på nytt.
				</Alert>
			) : null}
			<h2>Hvem leser den?</h2>
			<p>
				Kurslederen får en kopi av planen slik den står her, og leser bare kopien. Selve planen, notatene dine og det du
				skriver senere, er fortsatt bare dine. Vil du vise noe nytt, leverer du en ny kopi. Det du har levert, blir
				liggende.
			</p>
			<p>Se etter at det ikke står navn på folk som er med i ei gruppe, eller som kanskje blir med.</p>
			<h2>Dette leverer du</h2>
			<PlanToHandIn parts={parts} planPath={path} isRefused={isEmptyRefused} />
			<Form method="post" className="actions">
				<input type="hidden" name="utgave" value={edition} />
				<Button>Lever kopien</Button>
				<Link to={path}>Tilbake til planen</Link>
			</Form>
		</Page>
	)
}
