import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { findDistrictOffice } from '#db/queries/places'
import { countPlaces, listWaiting } from '#db/queries/run-enrolments'
import { runPhase, withoutLinks } from '~/domain/course-run'
import { unknownLanguage } from '~/domain/language'
import { enrolmentState } from '~/domain/run-enrolment'
import { signUpPath } from '~/domain/run-paths'
import { availabilityOf } from '~/domain/run-place'
import { capitalised } from '~/i18n/capitalised'
import { languageAtHand } from '~/i18n/language-at-hand'
import { norwegianDay, norwegianMoment } from '~/i18n/norwegian-time'
import { runFeedWords } from '~/i18n/run-feed'
import { runKindsWords } from '~/i18n/run-kinds'
import { runSignUpWords } from '~/i18n/run-sign-up'
import { now } from '~/lib/clock.server'
import { foundOr404, onlyToRead } from '~/lib/http-errors.server'
import { library } from '~/library.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { DefinitionList } from '~/ui/definition-list'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { RunDates } from '~/ui/run/run-dates'
import { socialPreview } from '~/ui/social-preview'
import { visibleRunAt } from '../shared/visible-run.server'
import { OwnPlace } from './own-place'
import { SignUp } from './sign-up'

/** A run that only the invited find is shared by the address they were given, so the preview names none. */
export const meta: MetaFunction<typeof loader> = ({ data, matches }) => {
	if (!data) return pageTitle(runSignUpWords().courses)
	const { title } = data.run
	const shared = { title, description: runFeedWords().description, language: languageAtHand(), path: null }
	return [...pageTitle(title), ...socialPreview(shared, matches)]
}

/** All about a run, and the caller's own place in it. The link to a meeting is there for who has a seat only. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const search = new URL(request.url).searchParams
	const { person, run, own, code } = await visibleRunAt(request, params, search.get('kode'))
	const moment = now()
	const [office, course, places, waiting] = await Promise.all([
		findDistrictOffice(db, run.districtOfficeId),
		library.findById(run.courseId, languageAtHand()),
		countPlaces(db, [run.id]),
		own && enrolmentState(own) === 'waiting' ? listWaiting(db, run.id) : [],
	])
	const state = own ? enrolmentState(own) : null
	const { slug, title, language } = foundOr404(course)
	const here = code ? `${signUpPath(run)}?kode=${code}` : signUpPath(run)
	return {
		run: {
			...{ id: run.id, title: run.title, form: run.form, beginsAt: run.beginsAt, endsAt: run.endsAt },
			days: (state === 'seated' ? run : withoutLinks(run)).days,
			...{ audience: run.audience, information: run.information, cancellationReason: run.cancellationReason },
			deadline: run.enrolmentClosesAt,
			isDeadlineAtBeginning: run.enrolmentClosesAt === run.beginsAt,
			leaders: run.leaders.map(({ name }) => name),
			office: office?.name ?? '',
		},
		course: { slug, title, language },
		phase: runPhase(run, moment),
		availability: availabilityOf(run, places.get(run.id) ?? { seated: 0, waiting: 0 }, moment),
		place: state && { state, number: waiting.findIndex(({ id }) => id === own?.id) + 1 },
		isNew: search.has('pameldt'),
		code,
		isSignedIn: person !== null,
		signIn: `/logg-inn?til=${encodeURIComponent(here)}`,
		register: `/registrer?til=${encodeURIComponent(here)}`,
	}
}

export const action = onlyToRead

export default function RunSignUpPage() {
	const { run, course, phase, availability, place, isNew, ...asker } = useLoaderData<typeof loader>()
	const isOpen = phase === 'coming' || phase === 'under-way'
	const words = runSignUpWords()
	return (
		<Page title={run.title} above={<Breadcrumbs items={[{ to: '/kurs', text: words.courses }, { text: run.title }]} />}>
			{phase === 'cancelled' ? (
				<Alert tone="warning" title={words.cancelled}>
					<p className="own-words" lang={unknownLanguage}>
						{run.cancellationReason}
					</p>
					<p>
						<Link className="link-alone" to="/kurs">
							{words.seeOthers}
						</Link>
					</p>
				</Alert>
			) : null}
			{phase === 'past' ? (
				<Alert tone="info">
					<p>
						<Rich text={words.over} to={(text) => <Link to="/kurs">{text}</Link>} />
					</p>
				</Alert>
			) : null}
			{isOpen && place ? <OwnPlace run={run} course={course} place={place} isNew={isNew} /> : null}
			<h2>{words.whenAndWhere}</h2>
			<RunDates run={run} />
			{isOpen && !place ? <SignUp run={run} availability={availability} {...asker} /> : null}
			<h2>{words.about}</h2>
			<AboutRun run={run} course={course} isOpen={isOpen} />
			{run.information ? (
				<section className="flow run-information" aria-labelledby="informasjon">
					<h2 id="informasjon">{words.goodToKnow}</h2>
					{run.information.split(/\n{2,}/).map((paragraph) => (
						<p key={paragraph} lang={unknownLanguage}>
							{paragraph}
						</p>
					))}
				</section>
			) : null}
		</Page>
	)
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>

function AboutRun({ run, course, isOpen }: Pick<Shown, 'run' | 'course'> & { isOpen: boolean }) {
	const words = runSignUpWords()
	const kinds = runKindsWords()
	return (
		<DefinitionList
			items={[
				{ term: words.course, description: <span lang={course.language}>{course.title}</span> },
				{ term: words.form, description: `${kinds.form[run.form]}. ${kinds.formMeans[run.form]}` },
				{ term: words.audience, description: kinds.audience[run.audience ?? 'everyone'] },
				{ term: words.price, description: words.free },
				...(run.leaders.length > 0 ? [{ term: words.leader, description: run.leaders.join(', ') }] : []),
				...(run.office ? [{ term: words.office, description: run.office }] : []),
				...(isOpen ? [{ term: words.deadline, description: deadlineOf(run) }] : []),
			]}
		/>
	)
}

function deadlineOf({ deadline, isDeadlineAtBeginning }: Shown['run']): string {
	return capitalised(isDeadlineAtBeginning ? norwegianMoment(deadline) : norwegianDay(deadline))
}
