import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listRunsOfInstitutions } from '#db/queries/course-runs'
import { countCertified } from '#db/queries/institution-runs'
import { countPlaces } from '#db/queries/run-enrolments'
import { type CourseRun, runPhase } from '~/domain/course-run'
import { rulesOfRun } from '~/domain/participant'
import { institutionRunPath } from '~/domain/run-paths'
import { formWords } from '~/domain/run-words'
import { now } from '~/lib/clock.server'
import { norwegianDays } from '~/lib/norwegian-time'
import { library } from '~/library.server'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { requireContact } from '../shared/contact.server'
import { institutionLinks } from '../shared/institution-links'

export const links = institutionLinks

export async function loader({ request }: LoaderFunctionArgs) {
	const { institutions } = await requireContact(request)
	const at = now()
	const ids = institutions.map(({ id }) => id)
	const runs = ids.length > 0 ? await listRunsOfInstitutions(db, ids) : []
	const runIds = runs.map(({ id }) => id)
	const places = await countPlaces(db, runIds)
	const certified = await countCertified(db, runIds)
	const courses = await library.list('nb')
	const kindOf = (run: CourseRun) => {
		const course = courses.find(({ id }) => id === run.courseId)
		return course ? rulesOfRun(course, run).kind : 'course'
	}
	const shown = runs.map((run) => ({
		id: run.id,
		institutionId: run.institutionId,
		title: run.title,
		phase: runPhase(run, at),
		form: formWords[run.form],
		dates: norwegianDays(run.beginsAt, run.endsAt),
		leaders: run.leaders.map(({ name }) => name).join(', '),
		students: places.get(run.id)?.seated ?? 0,
		certified: certified.get(`${run.id} ${kindOf(run)}`) ?? 0,
	}))
	return {
		institutions: institutions.map(({ id, name }) => ({
			id,
			name,
			runs: shown.filter(({ institutionId }) => institutionId === id),
		})),
	}
}

export const meta = () => pageTitle('Studentene')

const phases = {
	coming: { words: 'Kommer', tone: 'info' },
	'under-way': { words: 'I gang', tone: 'success' },
	past: { words: 'Ferdig', tone: 'neutral' },
	cancelled: { words: 'Avlyst', tone: 'warning' },
} as const

export default function InstitutionHomePage() {
	const { institutions } = useLoaderData<typeof loader>()
	return (
		<Page
			width="wide"
			title="Studentene"
			lead="Kurs for studentene ved institusjonen din. Du ser hvor langt de er kommet, men ikke svar, notater eller planer."
		>
			{institutions.map((institution) => (
				<section key={institution.id} aria-labelledby={`institusjon-${institution.id}`}>
					<h2 id={`institusjon-${institution.id}`}>{institution.name}</h2>
					<RunsTable institution={institution} />
				</section>
			))}
		</Page>
	)
}

type Shown = ReturnType<typeof useLoaderData<typeof loader>>['institutions'][number]

function RunsTable({ institution: { name, runs } }: { institution: Shown }) {
	return (
		<Table
			caption={`Kurs for ${name}`}
			hidesCaption
			columns={[
				{ key: 'title', label: 'Kurs', kind: 'header' },
				{ key: 'dates', label: 'Når' },
				{ key: 'form', label: 'Form' },
				{ key: 'leaders', label: 'Kursledere' },
				{ key: 'students', label: 'Studenter', kind: 'number' },
				{ key: 'certified', label: 'Har kursbevis', kind: 'number' },
			]}
			rows={runs.map((run) => ({
				key: run.id,
				cells: {
					title: (
						<>
							<Link className="link-alone" to={institutionRunPath(run)}>
								{run.title}
							</Link>{' '}
							<Tag tone={phases[run.phase].tone}>{phases[run.phase].words}</Tag>
						</>
					),
					dates: run.dates,
					form: run.form,
					leaders: run.leaders || 'Ikke bestemt ennå',
					students: run.students,
					certified: run.certified,
				},
			}))}
			empty={
				<p>
					Ingen kurs ennå. Distriktskontoret setter opp kurset sammen med dere, og det kommer hit når det er planlagt.
				</p>
			}
		/>
	)
}
