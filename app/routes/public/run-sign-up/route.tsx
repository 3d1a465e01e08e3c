import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { findDistrictOffice } from '#db/queries/places'
import { countPlaces, listWaiting } from '#db/queries/run-enrolments'
import { runPhase } from '~/domain/course-run'
import { enrolmentState } from '~/domain/run-enrolment'
import { signUpPath } from '~/domain/run-paths'
import { availabilityOf } from '~/domain/run-place'
import { audienceInWords, formSentences, formWords } from '~/domain/run-words'
import { now } from '~/lib/clock.server'
import { foundOr404, onlyToRead } from '~/lib/http-errors.server'
import { norwegianDay, norwegianMoment } from '~/lib/norwegian-time'
import { library } from '~/library.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { DefinitionList } from '~/ui/definition-list'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { RunDates } from '~/ui/run/run-dates'
import { visibleRunAt } from '../shared/visible-run.server'
import { OwnPlace } from './own-place'
import { SignUp } from './sign-up'

export const meta = ({ data }: { data?: { run: { title: string } } | undefined }) =>
	pageTitle(data?.run.title ?? 'Kurs')

/** All about a run, and the caller's own place in it. The link to a meeting is there for who has a seat only. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const search = new URL(request.url).searchParams
	const { person, run, own, code } = await visibleRunAt(request, params, search.get('kode'))
	const moment = now()
	const [office, course, places, waiting] = await Promise.all([
		findDistrictOffice(db, run.districtOfficeId),
		library.findById(run.courseId, person?.language ?? 'nb'),
		countPlaces(db, [run.id]),
		own && enrolmentState(own) === 'waiting' ? listWaiting(db, run.id) : [],
	])
	const state = own ? enrolmentState(own) : null
	const { slug, title } = foundOr404(course)
	const here = code ? `${signUpPath(run)}?kode=${code}` : signUpPath(run)
	return {
		run: {
			...{ id: run.id, title: run.title, form: run.form, beginsAt: run.beginsAt, endsAt: run.endsAt },
			days: run.days.map((day) => ({ ...day, link: state === 'seated' ? day.link : '' })),
			...{ audience: run.audience, information: run.information, cancellationReason: run.cancellationReason },
			deadline: run.enrolmentClosesAt,
			isDeadlineAtBeginning: run.enrolmentClosesAt === run.beginsAt,
			leaders: run.leaders.map(({ name }) => name),
			office: office?.name ?? '',
		},
		course: { slug, title },
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
	return (
		<Page title={run.title} above={<Breadcrumbs items={[{ to: '/kurs', text: 'Kurs' }, { text: run.title }]} />}>
			{phase === 'cancelled' ? (
				<Alert tone="warning" title="Kurset er avlyst">
					<p className="own-words">{run.cancellationReason}</p>
					<p>
						<Link to="/kurs">Se andre kurs</Link>
					</p>
				</Alert>
			) : null}
			{phase === 'past' ? (
				<Alert tone="info">
					<p>
						Kurset er over. <Link to="/kurs">Se hvilke kurs som kommer</Link>
					</p>
				</Alert>
			) : null}
			{isOpen && place ? <OwnPlace run={run} course={course} place={place} isNew={isNew} /> : null}
			<h2>Når og hvor</h2>
			<RunDates run={run} />
			{isOpen && !place ? <SignUp run={run} availability={availability} {...asker} /> : null}
			<h2>Om kurset</h2>
			<DefinitionList
				items={[
					{ term: 'Kurs', description: course.title },
					{ term: 'Form', description: `${formWords[run.form]}. ${formSentences[run.form]}` },
					{ term: 'For', description: audienceInWords(run.audience) },
					{ term: 'Pris', description: 'Gratis' },
					...(run.leaders.length > 0 ? [{ term: 'Kursleder', description: run.leaders.join(', ') }] : []),
					...(run.office ? [{ term: 'Distriktskontor', description: run.office }] : []),
					{
						term: 'Påmeldingsfrist',
						description: run.isDeadlineAtBeginning ? norwegianMoment(run.deadline) : norwegianDay(run.deadline),
					},
				]}
			/>
			{run.information ? (
				<section className="flow run-information" aria-labelledby="informasjon">
					<h2 id="informasjon">Greit å vite</h2>
					{run.information.split(/\n{2,}/).map((paragraph) => (
						<p key={paragraph}>{paragraph}</p>
					))}
				</section>
			) : null}
		</Page>
	)
}
