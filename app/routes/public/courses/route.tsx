import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listRunsInCalendar } from '#db/queries/course-runs'
import { listDistrictOffices } from '#db/queries/places'
import { countPlaces } from '#db/queries/run-enrolments'
import { lessonsOf, minutesOf } from '~/domain/course'
import { runForms } from '~/domain/course-run'
import { availabilityOf } from '~/domain/run-place'
import { now } from '~/lib/clock.server'
import { onlyToRead } from '~/lib/http-errors.server'
import { library } from '~/library.server'
import { Alert } from '~/ui/alert'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { CalendarFilter } from './calendar-filter'
import { RunInCalendar } from './run-in-calendar'
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
	const [courses, all, offices] = await Promise.all([
		library.list('nb'),
		listRunsInCalendar(db, moment.toISOString()),
		listDistrictOffices(db),
	])
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
			modules: course.modules.length,
			lessons: lessonsOf(course).length,
			minutes: minutesOf(lessonsOf(course).map(({ lesson }) => lesson)),
		})),
		runs: runs.map((run) => ({
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
	}
}

export const action = onlyToRead

export const meta = () => pageTitle('Kurs')

export default function CoursesPage() {
	const { filter, isLeft, offices, total, courses, runs } = useLoaderData<typeof loader>()
	return (
		<Page title="Kurs" lead="Kursene er gratis og åpne for alle.">
			{isLeft ? (
				<Alert tone="success" live="status">
					Du er meldt av kurset.
				</Alert>
			) : null}
			<SelfPacedCourses courses={courses} />
			<section className="flow" aria-labelledby="kalender">
				<h2 id="kalender">Kurs sammen med andre</h2>
				{total === 0 ? (
					<p>
						Det står ingen kurs i kalenderen akkurat nå. Du kan ta kurset på egen hånd, eller spørre distriktskontoret
						om når det neste kommer.
					</p>
				) : (
					<>
						<CalendarFilter filter={filter} offices={offices} found={runs.length} />
						<ol className="run-list">
							{runs.map((run) => (
								<RunInCalendar key={run.id} run={run} />
							))}
						</ol>
					</>
				)}
				<p>
					<a className="link-alone" href="/kurs/kalender.ics">
						Følg kurskalenderen i din egen kalender (iCal)
					</a>
				</p>
			</section>
		</Page>
	)
}
