import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { db } from '#db/connection.server'
import { listScenarioWalks } from '#db/queries/scenario-walks'
import { scenarioIn } from '~/domain/scenario'
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
import { useWalking, type Walking } from './use-walking'
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
		scenario: scenarioIn(scenario, language),
		walks: await listScenarioWalks(db, owner, mostWalks),
	}
}

export type ScenarioData = Awaited<ReturnType<typeof loader>>

export const meta = ({ data }: { data: ScenarioData | undefined }) =>
	pageTitle(data?.scenario.title ?? scenarioWords().title)

export default function ScenarioPage() {
	const page = useLoaderData<typeof loader>()
	const { course, module, lesson, language } = page
	const walking = useWalking(page)
	const { view } = walking
	const { place, steps } = view
	const words = scenarioWords(language)
	const { course: courseName, module: moduleName } = learnPathWords()
	const placeId = place.kind === 'beginning' ? 'beginning' : `${view.newestWalkId} ${steps.length}`
	useFocusOnNewPlace(placeId, walking.hasMoved)
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
				<WhatCameOfIt page={page} walking={walking} />
				{place.kind === 'beginning' ? null : (
					<WayBehind key={steps.length} intro={view.intro} steps={steps} language={language} />
				)}
				{place.kind === 'beginning' ? <ScenarioBeginning walking={walking} place={place} language={language} /> : null}
				{place.kind === 'scene' ? <ScenarioScene key={place.number} {...{ walking, place, language }} /> : null}
				{place.kind === 'ending' ? <ScenarioEnding walking={walking} place={place} language={language} /> : null}
				{walking.isWaiting ? <p className="soft">{words.waits}</p> : null}
				<EarlierWalks walks={view.earlier} language={language} />
				<p className="actions">
					<Link to={lesson.to}>{words.backToLesson(lesson.text)}</Link>
				</p>
			</div>
		</Page>
	)
}

/** Says when the last choice could not be taken: because the walk had moved on, or because nobody heard of it. */
function WhatCameOfIt({ page, walking }: { page: ScenarioData; walking: Walking }) {
	const words = scenarioWords(page.language)
	if (walking.answer === 'failed') {
		return (
			<Alert tone="warning" live="alert">
				{words.notTaken}
			</Alert>
		)
	}
	const hasMovedOn = walking.answer === 'moved-on' || (page.hasMovedOn && !walking.hasMoved)
	if (!hasMovedOn || walking.view.place.kind === 'beginning') return null
	return (
		<Alert tone="info" live="status">
			{words.hasMovedOn}
		</Alert>
	)
}

/**
 * Moves the focus to the heading of the new scene or ending after a choice, so that who goes by keyboard or listens reads
 * on from there. Not before something was chosen: one comes to the top of the page then. Without script the address leads there.
 */
function useFocusOnNewPlace(place: string, hasMoved: boolean): void {
	const shown = useRef(place)
	useEffect(() => {
		if (shown.current === place) return
		shown.current = place
		if (hasMoved) document.getElementById('her')?.focus()
	}, [place, hasMoved])
}
