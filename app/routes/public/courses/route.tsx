import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listRunsInCalendar } from '#db/queries/course-runs'
import { listDistrictOffices } from '#db/queries/places'
import { countPlaces } from '#db/queries/run-enrolments'
import { findSignedIn } from '~/auth/guard.server'
import { lessonsOf, minutesOf } from '~/domain/course'
import { runForms } from '~/domain/course-run'
import { availabilityOf, openFirst } from '~/domain/run-place'
import { courseCalendarWords } from '~/i18n/course-calendar'
import { languageAtHand } from '~/i18n/language-at-hand'
import { now } from '~/lib/clock.server'
import { onlyToRead } from '~/lib/http-errors.server'
import { library } from '~/library.server'
import calendarStyles from '~/styles/calendar.css?url'
import { Alert } from '~/ui/alert'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { socialPreview } from '~/ui/social-preview'
import { CalendarFilter } from './calendar-filter'
import { RunsByMonth } from './runs-by-month'
import { SelfPacedCourses } from './self-paced-courses'

const Filter = z.object({
	form: z.enum(runForms).nullable().catch(null),
	kontor: z.string().max(100).nullable().catch(null),
})

/** The courses that one takes alone, and the coming runs that are open to everybody, filtered as the address says. */
export async function loader({ request }: LoaderFunctionArgs) {
	const search = new URL(request.url).searchParams
	const filter = Filter.parse({ form: search.get('form'), kontor: search.get('kontor') || null })
	const moment = now()
	const [all, offices] = await Promise.all([
		listRunsInCalendar(db, moment.toISOString()),
		listDistrictOffices(db),
		// Whoever is signed in may read in another language than the browser asks for.
		findSignedIn(request),
	])
	const courses = await library.list(languageAtHand())
	const runs = all.filter(
		({ form, districtOfficeId }) =>
			(filter.form === null || form === filter.form) && (filter.kontor === null || districtOfficeId === filter.kontor),
	)
	const places = await countPlaces(
		db,
		runs.map(({ id }) => id),
	)
	const officeNames = new Map(offices.map(({ id, name }) => [id, name]))
	const held = new Set(all.map(({ districtOfficeId }) => districtOfficeId))
	return {
		filter,
		isLeft: search.has('avmeldt'),
		offices: offices.filter(({ id }) => held.has(id)).map(({ id, name }) => ({ value: id, label: name })),
		total: all.length,
		courses: courses.map((course) => ({
			slug: course.slug,
			title: course.title,
			summary: course.summary,
			language: course.language,
			modules: course.modules.length,
			lessons: lessonsOf(course).length,
			minutes: minutesOf(lessonsOf(course).map(({ lesson }) => lesson)),
		})),
		runs: openFirst(
			runs.map((run) => ({
				id: run.id,
				title: run.title,
				form: run.form,
				audience: run.audience,
				office: officeNames.get(run.districtOfficeId) ?? '',
				beginsAt: run.beginsAt,
				endsAt: run.endsAt,
				// Links to meetings are for those with a seat.
				days: run.days.map(({ id, startsAt, endsAt, place }) => ({ id, startsAt, endsAt, place, link: '' })),
				availability: availabilityOf(run, places.get(run.id) ?? { seated: 0, waiting: 0 }, moment),
			})),
		),
	}
}

export const action = onlyToRead

export const links = () => [{ rel: 'stylesheet', href: calendarStyles }]

export const meta: MetaFunction = ({ matches }) => {
	const { title, lead: description } = courseCalendarWords()
	const shared = { title, description, language: languageAtHand(), path: '/kurs' }
	return [...pageTitle(title), { name: 'description', content: description }, ...socialPreview(shared, matches)]
}

export default function CoursesPage() {
	const { filter, isLeft, offices, total, courses, runs } = useLoaderData<typeof loader>()
	const words = courseCalendarWords()
	return (
		<Page title={words.title} lead={words.lead}>
			{isLeft ? (
				<Alert tone="success" live="status">
					{words.left}
				</Alert>
			) : null}
			<SelfPacedCourses courses={courses} />
			<section className="flow" aria-labelledby="kalender">
				<h2 id="kalender">{words.together}</h2>
				{total === 0 ? (
					<p>{words.none}</p>
				) : (
					<>
						<CalendarFilter filter={filter} offices={offices} found={runs.length} />
						<RunsByMonth runs={runs} />
					</>
				)}
				<p>
					<a className="link-alone" href="/kurs/kalender.ics">
						{words.follow}
					</a>
				</p>
			</section>
		</Page>
	)
}
