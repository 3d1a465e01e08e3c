import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listRunsOfInstitutions } from '#db/queries/course-runs'
import { countCertified } from '#db/queries/institution-runs'
import { countPlaces } from '#db/queries/run-enrolments'
import { type CourseRun, runPhase } from '~/domain/course-run'
import { rulesOfRun } from '~/domain/participant'
import { institutionRunPath } from '~/domain/run-paths'
import { capitalised } from '~/i18n/capitalised'
import { runKindsWords } from '~/i18n/run-kinds'
import { studentRunsWords } from '~/i18n/student-runs'
import { daysInWords } from '~/i18n/time-ago'
import { now } from '~/lib/clock.server'
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
		form: runKindsWords().form[run.form],
		dates: capitalised(daysInWords(run.beginsAt, run.endsAt, at)),
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

export const meta = () => pageTitle(studentRunsWords().title)

const tones = { coming: 'info', 'under-way': 'success', past: 'neutral', cancelled: 'warning' } as const

export default function InstitutionHomePage() {
	const words = studentRunsWords()
	const { institutions } = useLoaderData<typeof loader>()
	return (
		<Page width="wide" title={words.title} lead={words.lead}>
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
	const words = studentRunsWords()
	return (
		<Table
			caption={words.caption(name)}
			hidesCaption
			cards="tablet"
			columns={[
				{ key: 'title', label: words.run, kind: 'header' },
				{ key: 'dates', label: words.dates },
				{ key: 'form', label: words.form },
				{ key: 'leaders', label: words.leaders },
				{ key: 'students', label: words.students, kind: 'number' },
				{ key: 'certified', label: words.certified, kind: 'number' },
			]}
			rows={runs.map((run) => ({
				key: run.id,
				cells: {
					title: (
						<>
							<Link className="link-alone" to={institutionRunPath(run)}>
								{run.title}
							</Link>{' '}
							<Tag tone={tones[run.phase]}>{words.phase[run.phase]}</Tag>
						</>
					),
					dates: run.dates,
					form: run.form,
					leaders: run.leaders || words.noLeader,
					students: run.students,
					certified: run.certified,
				},
			}))}
			empty={<p>{words.empty}</p>}
		/>
	)
}
