import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { findRunInScope } from '#db/queries/course-runs'
import type { LeadScope } from '~/domain/access'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import type { CourseId, RunId } from '~/domain/ids'
import { leadPath, leadRunPath } from '~/domain/run-paths'
import { languageAtHand } from '~/i18n/language-at-hand'
import { newRunWords } from '~/i18n/new-run'
import { shellWords } from '~/i18n/shell'
import { now } from '~/lib/clock.server'
import { readForm } from '~/lib/form.server'
import { foundOr404, parseParams } from '~/lib/http-errors.server'
import { library } from '~/library.server'
import { planRun } from '~/operations/plan-run.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { leadLinks } from '../shared/lead-links'
import { asksForAnotherDay, readRunDraft, withAnotherDay } from '../shared/read-run-draft.server'
import { requireLeader } from '../shared/run-at.server'
import { allowedOf, courseDaysOf, runChoicesFor } from '../shared/run-choices.server'
import { copyOf, emptyDraft } from '../shared/run-draft'
import { RunFields } from '../shared/run-form'
import { planOf } from '../shared/run-plan-of.server'

const Copied = z.object({ kopi: z.uuid().transform((id) => id as RunId) })
const NewId = z.uuid().transform((id) => id as RunId)

export const links = leadLinks
export const meta = () => pageTitle(newRunWords().title)

export async function loader({ request }: LoaderFunctionArgs) {
	const { person, scope } = await requireLeader(request)
	const copied = await copiedRun(request, scope)
	const course = foundOr404(copied ? await library.findById(copied.courseId, languageAtHand()) : await firstCourse())
	const choices = await runChoicesFor(person, course, copied)
	const leaders = choices.leaders.filter(({ value }) => value === person.id).map(({ value }) => value)
	const [office] = choices.offices
	const blank = { course: course.id, courseDays: choices.courseDays, leaders, office: office?.value ?? '' }
	return {
		newId: randomUUID(),
		copiedTitle: copied?.title ?? null,
		choices,
		draft: copied ? copyOf(copied) : emptyDraft(blank),
	}
}

/** Plans a run. What has to be mended comes back with what was typed, 400; one more row for a day comes back as it is. */
export async function action({ request }: ActionFunctionArgs) {
	const { person, scope } = await requireLeader(request)
	const copied = await copiedRun(request, scope)
	const form = await readForm(request)
	const draft = readRunDraft(form)
	if (asksForAnotherDay(form)) return data({ draft: withAnotherDay(draft), errors: {}, hasNewDay: true })

	const course = await courseOf(draft.course)
	const choices = await runChoicesFor(person, course, copied)
	const read = planOf(draft, allowedOf({ ...choices, courseDays: courseDaysOf(course) }))
	if ('errors' in read) return data({ draft, errors: read.errors, hasNewDay: false }, { status: 400 })

	const newId = NewId.safeParse(form.get('newId'))
	const about = { course, plan: read.plan, actorId: person.id, now: now() }
	const id = await planRun(db, newId.success ? { ...about, id: newId.data } : about)
	const isReached = (await findRunInScope(db, scope, id)) !== undefined
	return redirect(isReached ? leadRunPath({ id }) : leadPath, 303)
}

async function copiedRun(request: Request, scope: LeadScope): Promise<CourseRun | null> {
	const search = Object.fromEntries(new URL(request.url).searchParams)
	if (!('kopi' in search)) return null
	return foundOr404(await findRunInScope(db, scope, parseParams(Copied, search).kopi))
}

async function courseOf(id: string): Promise<Course> {
	return foundOr404((await library.findById(id as CourseId, languageAtHand())) ?? (await firstCourse()))
}

async function firstCourse(): Promise<Course | undefined> {
	return (await library.list(languageAtHand()))[0]
}

export default function NewRunPage() {
	const { newId, copiedTitle, choices, draft } = useLoaderData<typeof loader>()
	const result = useActionData<typeof action>()
	const words = newRunWords()
	return (
		<Page
			width="wide"
			title={words.title}
			lead={copiedTitle ? words.leadToCopy : words.lead}
			above={<Breadcrumbs items={[{ to: leadPath, text: shellWords().lead }, { text: words.title }]} />}
		>
			<Form method="post" noValidate preventScrollReset className="form run-form">
				<ErrorSummary errors={result?.errors} />
				{copiedTitle && !result ? <Alert tone="info">{words.copyOf(copiedTitle)}</Alert> : null}
				<input type="hidden" name="newId" value={newId} />
				<RunFields
					draft={result?.draft ?? draft}
					choices={choices}
					errors={result?.errors ?? {}}
					hasCourse
					hasNewDay={result?.hasNewDay ?? false}
				/>
				<div className="actions">
					<Button>{words.save}</Button>
					<Link to={leadPath}>{words.cancel}</Link>
				</div>
			</Form>
		</Page>
	)
}
