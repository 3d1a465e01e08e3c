import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData, useLocation } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listBatchesInRun } from '#db/queries/certificate-batches'
import { countPlaces } from '#db/queries/run-enrolments'
import { institutionBatchPath } from '~/domain/certificate-batch-paths'
import { institutionColumns, type StudentView, studentFilters } from '~/domain/institution-table'
import { institutionExportPath, institutionPath } from '~/domain/run-paths'
import { formWords } from '~/domain/run-words'
import { now } from '~/lib/clock.server'
import { norwegianDays } from '~/lib/norwegian-time'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { counted } from '~/ui/counted'
import { DefinitionList } from '~/ui/definition-list'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { verificationPath } from '~/ui/paths'
import { SelectField } from '~/ui/select-field'
import { Table } from '~/ui/table'
import { studentRunAt } from '../shared/contact.server'
import { institutionLinks } from '../shared/institution-links'
import { readStudentTable } from '../shared/student-table.server'

export const links = institutionLinks

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course, institution } = await studentRunAt(request, params)
	const { rows, ...table } = await readStudentTable({ run, course }, new URL(request.url).searchParams, now())
	return {
		run: {
			id: run.id,
			title: run.title,
			form: formWords[run.form],
			dates: norwegianDays(run.beginsAt, run.endsAt),
			leaders: run.leaders.map(({ name }) => name).join(', '),
			isCancelled: run.cancelledAt !== null,
			waiting: (await countPlaces(db, [run.id])).get(run.id)?.waiting ?? 0,
		},
		institution: institution.name,
		files: (await listBatchesInRun(db, run.id)).flatMap(({ id, createdAt, finishedAt }) =>
			finishedAt === null ? [] : [{ id, createdAt }],
		),
		...table,
		rows: rows.map(({ id, cells }) => ({ id, cells })),
	}
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
	pageTitle(data ? `Studentene, ${data.run.title}` : 'Studentene')

export default function StudentRunPage() {
	const { run, institution, files, view, rows, students, certified } = useLoaderData<typeof loader>()
	const { search } = useLocation()
	return (
		<Page
			width="wide"
			title={run.title}
			above={<Breadcrumbs items={[{ to: institutionPath, text: 'Studentene' }, { text: run.title }]} />}
		>
			{run.isCancelled ? <Alert tone="warning">Denne kursgjennomføringen er avlyst.</Alert> : null}
			<DefinitionList
				items={[
					{ term: 'Institusjon', description: institution },
					{ term: 'Når', description: run.dates },
					{ term: 'Form', description: run.form },
					{ term: 'Kursledere', description: run.leaders || 'Ikke bestemt ennå' },
					{ term: 'Studenter', description: counted(students, 'student', 'studenter') },
					...(run.waiting > 0 ? [{ term: 'På venteliste', description: String(run.waiting) }] : []),
					{ term: 'Har kursbevis', description: `${certified} av ${students}` },
				]}
			/>
			<h2>Hvor langt de er kommet</h2>
			{students === 0 ? (
				<p>Ingen studenter er påmeldt ennå. De kommer hit når kurslederen har lagt dem inn.</p>
			) : (
				<>
					<ViewForm view={view} />
					<p role="status">Viser {counted(rows.length, 'student', 'studenter')}.</p>
					<Students view={view} rows={rows} />
					<h2>Ta med tabellen</h2>
					<p>Filene har det samme som tabellen over, med de samme ordene. Nedlastingen blir ført i loggen.</p>
					<Form method="post" action={institutionExportPath(run) + search} className="actions" reloadDocument>
						<Button name="format" value="xlsx" variant="secondary">
							Last ned Excel
						</Button>
						<Button name="format" value="csv" variant="secondary">
							Last ned CSV
						</Button>
					</Form>
				</>
			)}
			{files.length > 0 ? (
				<>
					<h2>Bevisene som PDF</h2>
					<p>Kurslederen har laget alle bevisene fra kurset som filer. De ligger her i en uke.</p>
					<ul>
						{files.map((batch) => (
							<li key={batch.id}>
								<Link to={institutionBatchPath(run, batch)}>
									Filer laget <NorwegianDate at={batch.createdAt} />
								</Link>
							</li>
						))}
					</ul>
				</>
			) : null}
		</Page>
	)
}

function ViewForm({ view }: { view: StudentView }) {
	return (
		<Form method="get" className="form admin-search" preventScrollReset>
			<SelectField
				name="vis"
				label="Vis"
				chosen={view.filter}
				choices={studentFilters.map(({ id, words }) => ({ value: id, label: words }))}
			/>
			<SelectField
				name="sorter"
				label="Sorter etter"
				chosen={view.sort}
				choices={institutionColumns.map(({ key, label }) => ({ value: key, label }))}
			/>
			<SelectField
				name="retning"
				label="Rekkefølge"
				chosen={view.isDescending ? 'synkende' : 'stigende'}
				choices={[
					{ value: 'stigende', label: 'Stigende' },
					{ value: 'synkende', label: 'Synkende' },
				]}
			/>
			<Button>Vis</Button>
		</Form>
	)
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

function Students({ view, rows }: { view: StudentView; rows: readonly Row[] }) {
	const direction = view.isDescending ? 'descending' : 'ascending'
	return (
		<div className="student-table">
			<Table
				caption="Studentene og hvor langt de er kommet"
				hidesCaption
				columns={institutionColumns.map(({ key, label }) => ({
					...{ key, label, kind: key === 'navn' ? 'header' : 'text' },
					sorted: view.sort === key ? direction : undefined,
				}))}
				rows={rows.map(({ id, cells }) => ({
					key: id,
					cells: {
						...cells,
						kode: cells.kode ? <Link to={verificationPath(cells.kode)}>{cells.kode}</Link> : '',
					},
				}))}
				empty={<p>Ingen passer med det du har valgt.</p>}
			/>
		</div>
	)
}
