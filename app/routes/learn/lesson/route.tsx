import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, type ShouldRevalidateFunction, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listPlanParts } from '#db/queries/plan-parts'
import { listNewestQuickAnswers } from '#db/queries/quick-answers'
import { findReflectionNote } from '#db/queries/reflection-notes'
import { listScenarioStandings } from '#db/queries/scenario-walks'
import { learnPathWords } from '~/i18n/learn-path'
import { lessonPageWords } from '~/i18n/lesson-page'
import { now } from '~/lib/clock.server'
import { foundOr404 } from '~/lib/http-errors.server'
import { library } from '~/library.server'
import { visitLesson } from '~/operations/visit-lesson.server'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { AudienceChoice } from '~/ui/course/audience-choice'
import { pageTitle } from '~/ui/page-title'
import { coursePath, lessonPath, modulePath, planPath } from '~/ui/paths'
import { stepAfter, stepBefore } from '../shared/neighbours'
import { lessonAt, requireLearner } from '../shared/place.server'
import { planPartsInLesson } from '../shared/plan-at.server'
import { exercisesInLesson, scenariosInLesson } from '../shared/practice.server'
import { pagesAhead } from './ahead'
import { LessonEnd } from './lesson-end'
import { LessonNotes } from './lesson-notes'
import { LessonText } from './lesson-text'
import { Outline } from './outline'
import { questionsInLesson } from './questions-in-lesson.server'
import { useKeptAhead } from './use-kept-ahead'
import { useKeptPlace } from './use-kept-place'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { course, module, lesson } = await lessonAt(params, request)
	const { person, facts } = await requireLearner(request, course)
	const [body, note, answers, standings, planParts] = await Promise.all([
		library.body(lesson.bodyHash),
		findReflectionNote(db, person.id, course.id, lesson.id),
		listNewestQuickAnswers(db, person.id, course.id, lesson.id),
		lesson.scenarios.length > 0 ? listScenarioStandings(db, person.id, course.id) : new Map(),
		lesson.planParts.length > 0 ? listPlanParts(db, person.id, course.id) : [],
		// What a browser fetches for later nobody has read yet.
		request.headers.has('X-Ahead')
			? null
			: visitLesson(db, { personId: person.id, courseId: course.id, lessonId: lesson.id, now: now() }),
	])
	const { searchParams } = new URL(request.url)
	return {
		course: { slug: course.slug, title: course.title, language: course.language, languages: course.languages },
		module: { slug: module.slug, title: module.title, number: module.number },
		lesson: {
			id: lesson.id,
			slug: lesson.slug,
			title: lesson.title,
			language: lesson.bodyLanguage,
			summary: lesson.summary,
			number: lesson.number,
			minutes: lesson.minutes,
			reflection: lesson.reflection ?? null,
			sources: lesson.sources,
		},
		lessonCount: module.lessons.length,
		lessons: module.lessons.map(({ id, slug, title, bodyLanguage }) => ({
			...{ id, slug, title, language: bodyLanguage },
			isDone: facts.completedLessons.has(id),
		})),
		body: foundOr404(body),
		audience: facts.audience,
		hasVariants: body?.pieces.some((piece) => piece.kind === 'html' && piece.audience !== undefined) ?? false,
		exercises: exercisesInLesson(course, module, lesson),
		scenarios: scenariosInLesson(course, module, lesson, standings),
		planPath: planPath(course),
		planParts: planPartsInLesson(course, lesson, planParts, searchParams),
		questions: questionsInLesson({ module, lesson, language: course.language }, answers, person.id, searchParams),
		note: { body: note?.body ?? '', revision: note?.revision ?? 0, state: searchParams.get('notat') },
		isDone: facts.completedLessons.has(lesson.id),
		ahead: pagesAhead(course, module),
		before: stepBefore(course, lesson.id),
		after: stepAfter(course, lesson.id),
	}
}

/**
 * A quick answer that waits for the network (503) changes nothing: to ask for the page all the same would open it anew, and
 * the reader would lose the place. Said here because Remix's single fetch asks for each route that does not say so itself.
 */
export const shouldRevalidate: ShouldRevalidateFunction = ({ actionStatus, defaultShouldRevalidate }) =>
	actionStatus !== 503 && (actionStatus !== undefined || defaultShouldRevalidate)

export type LessonData = Awaited<ReturnType<typeof loader>>

/** Asked for most: answered by the short way when nothing on it has changed. */
export const handle = { isHot: true }

export const meta = ({ data }: { data: LessonData | undefined }) =>
	pageTitle(data?.lesson.title ?? lessonPageWords().title)

/** Asks who has not chosen yet whom the lesson is read as: it has passages for each. */
function ChooseAudience({ slug, path }: { slug: string; path: string }) {
	return (
		<Form method="post" action={`/kurs/${slug}/malgruppe`} className="form choose-audience">
			<input type="hidden" name="til" value={path} />
			<AudienceChoice chosen={null} />
			<Button variant="secondary">{lessonPageWords().showOwnVariant}</Button>
		</Form>
	)
}

export default function LessonPage() {
	const words = lessonPageWords()
	const { course: courseName, module: moduleName } = learnPathWords()
	const page = useLoaderData<typeof loader>()
	const { course, module, lesson } = page
	const path = lessonPath(course, module, lesson)
	useKeptPlace(`${path}/sted`, page.body.outline)
	useKeptAhead(path, page.ahead)
	return (
		<div className="page" data-width="full">
			<article className="lesson" key={lesson.id}>
				<header className="lesson-header flow">
					<Breadcrumbs
						items={[
							{ to: coursePath(course), text: courseName },
							{ to: modulePath(course, module), text: moduleName(module.number) },
							{ text: lesson.title, lang: lesson.language },
						]}
					/>
					<h1 lang={lesson.language}>{lesson.title}</h1>
					<p className="lesson-meta">
						<span>{words.place(lesson.number, page.lessonCount)}</span>
						<span>{words.minutes(lesson.minutes)}</span>
						{page.isDone ? <span>{words.done}</span> : null}
					</p>
					<progress className="lesson-place" value={lesson.number} max={page.lessonCount} aria-hidden />
					<p className="lead" lang={lesson.language}>
						{lesson.summary}
					</p>
				</header>
				{page.hasVariants && page.audience === null ? <ChooseAudience slug={course.slug} path={path} /> : null}
				<LessonText page={page} path={path} />
				<LessonNotes key={lesson.id} page={page} path={path} />
				<LessonEnd page={page} path={path} />
				<Outline page={page} />
			</article>
		</div>
	)
}
