import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { findRefresher } from '#db/queries/refreshers'
import { requireSignedIn } from '~/auth/guard.server'
import { readAnswers } from '~/domain/quiz/answer'
import { drawnInRefresher, refresherSize } from '~/domain/refresher'
import { learnPathWords } from '~/i18n/learn-path'
import { refresherWords } from '~/i18n/refresher'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { foundOr404, notFound } from '~/lib/http-errors.server'
import { openRefresher } from '~/operations/open-refresher.server'
import { submitRefresher } from '~/operations/submit-refresher.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { coursePath, refresherPath } from '~/ui/paths'
import { Rich } from '~/ui/rich'
import { requireLearner } from '../shared/place.server'
import { refresherAt } from '../shared/refresher-at.server'
import { GroupQuestion } from './group-question'
import { RefresherForm } from './refresher-form'
import { RefresherResult } from './refresher-result'
import { refresherView } from './refresher-view.server'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, week } = await refresherAt(params, request)
	const { person } = await requireLearner(request, course)
	const refresher = foundOr404(await openRefresher(db, { course, personId: person.id, week, now: now() }))
	return {
		course: { slug: course.slug, title: course.title },
		week,
		path: refresherPath(course, week),
		view: refresherView(course, refresher, now()),
		hasToldOfGroup: refresher.groupAskedOn !== null,
		isGroupAnswerMissing: new URL(request.url).searchParams.get('mangler') === 'gruppe',
	}
}

/** Hands the answers in. What is missing is pointed out beside the question, and everything that was chosen stays. */
export async function action({ request, params }: ActionFunctionArgs) {
	const person = await requireSignedIn(request)
	const { course, week } = await refresherAt(params, request)
	await requireLearner(request, course)
	const path = refresherPath(course, week)
	const refresher = foundOr404(await findRefresher(db, { personId: person.id, courseId: course.id, week }))
	const questions = drawnInRefresher(course, refresher.draw)
	if (!questions) return redirect(path, 303)

	const answers = readAnswers(questions, await readForm(request))
	const decision = await submitRefresher(db, { course, personId: person.id, week, answers, now: now() })
	if (decision.kind === 'incomplete') return data({ gaps: decision.gaps }, { status: 400 })
	if (decision.kind === 'refused' && decision.reason === 'no-such-refresher') notFound()
	return redirect(path, 303)
}

export type RefresherData = Awaited<ReturnType<typeof loader>>

export const meta = () => pageTitle(refresherWords().title)

export default function RefresherPage() {
	const page = useLoaderData<typeof loader>()
	const gaps = useActionData<typeof action>()?.gaps ?? {}
	const { course, week, view } = page
	const { minutes } = refresherSize
	const words = refresherWords()
	return (
		<Page
			title={view.kind === 'answered' ? words.resultTitle : words.title}
			lead={view.kind === 'open' ? words.lead(view.questions.length, minutes) : undefined}
			above={<Breadcrumbs items={[{ to: coursePath(course), text: learnPathWords().course }, { text: words.title }]} />}
		>
			{view.kind === 'not-due' ? (
				<p>
					<Rich text={words.notDue(week)} date={() => <NorwegianDate at={view.dueAt} />} />
				</p>
			) : null}
			{view.kind === 'open' ? <RefresherForm key={page.path} view={view} gaps={gaps} /> : null}
			{view.kind === 'answered' ? (
				<>
					<RefresherResult view={view} />
					<GroupQuestion page={page} />
				</>
			) : null}
		</Page>
	)
}
