import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { db } from '#db/connection.server'
import { listScenarioWalks } from '#db/queries/scenario-walks'
import { learnPathWords } from '~/i18n/learn-path'
import { scenarioWords } from '~/i18n/scenario'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { coursePath, modulePath, scenarioPath } from '~/ui/paths'
import { requireLearner } from '../shared/place.server'
import { scenarioAt, wayBackFrom } from '../shared/practice.server'
import { EarlierWalks } from './earlier-walks'
import { ScenarioBeginning } from './scenario-beginning'
import { ScenarioEnding } from './scenario-ending'
import { ScenarioScene } from './scenario-scene'
import { scenarioView } from './scenario-view.server'
import { WayBehind } from './way-behind'

/** As many walks are shown; all of them are kept. */
const mostWalks = 11

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, module, scenario, lesson } = await scenarioAt(params, request)
	const { person } = await requireLearner(request, course)
	const owner = { personId: person.id, courseId: course.id, scenarioId: scenario.id }
	const { language } = course
	return {
		course: { slug: course.slug },
		module: { slug: module.slug, number: module.number },
		lesson: wayBackFrom(course, module, lesson),
		language,
		path: scenarioPath(course, module, scenario),
		hasMovedOn: new URL(request.url).searchParams.has('videre'),
		view: scenarioView(scenario, await listScenarioWalks(db, owner, mostWalks), language),
	}
}

export type ScenarioData = Awaited<ReturnType<typeof loader>>

export const meta = ({ data }: { data: ScenarioData | undefined }) =>
	pageTitle(data?.view.title ?? scenarioWords().title)

export default function ScenarioPage() {
	const page = useLoaderData<typeof loader>()
	const { course, module, lesson, view, language } = page
	const { place, steps } = view
	const words = scenarioWords(language)
	const { course: courseName, module: moduleName } = learnPathWords()
	useFocusOnNewPlace(place.kind === 'beginning' ? 'beginning' : `${view.newestWalkId} ${steps.length}`)
	return (
		<Page
			title={<span lang={language}>{view.title}</span>}
			above={
				<Breadcrumbs
					items={[
						{ to: coursePath(course), text: courseName },
						{ to: modulePath(course, module), text: moduleName(module.number) },
						{ ...lesson, lang: language },
						{ text: view.title, lang: language },
					]}
				/>
			}
		>
			<div className="scenario flow" lang={language}>
				<p className="scenario-label">{words.madeUp}</p>
				{page.hasMovedOn && place.kind !== 'beginning' ? (
					<Alert tone="info" live="status">
						{words.hasMovedOn}
					</Alert>
				) : null}
				{place.kind === 'beginning' ? null : (
					<WayBehind key={steps.length} intro={view.intro} steps={steps} language={language} />
				)}
				{place.kind === 'beginning' ? <ScenarioBeginning page={page} place={place} /> : null}
				{place.kind === 'scene' ? <ScenarioScene key={place.number} page={page} place={place} /> : null}
				{place.kind === 'ending' ? <ScenarioEnding page={page} place={place} /> : null}
				{place.kind === 'scene' ? null : <EarlierWalks walks={view.earlier} language={language} />}
				<p className="actions">
					<Link to={lesson.to}>{words.backToLesson(lesson.text)}</Link>
				</p>
			</div>
		</Page>
	)
}

/**
 * Moves the focus to the heading of the new scene or ending after a choice, so that who goes by keyboard or listens reads
 * on from there. Not when the page is first shown: one comes to its top then. Without script the address leads there.
 */
function useFocusOnNewPlace(place: string): void {
	const shown = useRef(place)
	useEffect(() => {
		if (shown.current === place) return
		shown.current = place
		document.getElementById('her')?.focus()
	}, [place])
}
