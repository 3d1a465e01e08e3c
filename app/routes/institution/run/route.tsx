import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData, useLocation } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listBatchesInRun } from '#db/queries/certificate-batches'
import { countPlaces } from '#db/queries/run-enrolments'
import { institutionBatchPath } from '~/domain/certificate-batch-paths'
import {
	type InstitutionColumn,
	institutionColumns,
	type StudentView,
	studentFilters,
} from '~/domain/institution-table'
import { institutionExportPath, institutionPath } from '~/domain/run-paths'
import { capitalised } from '~/i18n/capitalised'
import { norwegianDays } from '~/i18n/norwegian-time'
import { runKindsWords } from '~/i18n/run-kinds'
import { studentRunWords } from '~/i18n/student-run'
import { studentTableWords } from '~/i18n/student-table'
import { now } from '~/lib/clock.server'
import { Alert } from '~/ui/alert'
import { Breadcrumbs } from '~/ui/breadcrumbs'
import { Button } from '~/ui/button'
import { DefinitionList } from '~/ui/definition-list'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { verificationPath } from '~/ui/paths'
import { ProgressBar } from '~/ui/progress-bar'
import { Rich } from '~/ui/rich'
import { SelectField } from '~/ui/select-field'
import { Table, type TableColumn } from '~/ui/table'
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
			form: runKindsWords().form[run.form],
			dates: capitalised(norwegianDays(run.beginsAt, run.endsAt)),
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
	pageTitle(data ? studentRunWords().titleOf(data.run.title) : studentRunWords().title)

export default function StudentRunPage() {
	const { run, institution, files, view, rows, students, certified } = useLoaderData<typeof loader>()
	const { search } = useLocation()
	const words = studentRunWords()
	return (
		<Page
			width="wide"
			title={run.title}
			above={<Breadcrumbs items={[{ to: institutionPath, text: words.title }, { text: run.title }]} />}
		>
			{run.isCancelled ? <Alert tone="warning">{words.cancelled}</Alert> : null}
			<DefinitionList
				items={[
					{ term: words.institution, description: institution },
					{ term: words.dates, description: run.dates },
					{ term: words.form, description: run.form },
					{ term: words.leaders, description: run.leaders || words.noLeader },
					{ term: words.students, description: words.number(students) },
					...(run.waiting > 0 ? [{ term: words.waiting, description: String(run.waiting) }] : []),
				]}
			/>
			<h2>{words.howFar}</h2>
			{students > 0 ? (
				<div className="student-progress">
					<ProgressBar
						label={words.certified}
						value={certified}
						max={students}
						text={words.outOf(certified, students)}
					/>
				</div>
			) : null}
			{students === 0 ? (
				<p>{words.nobody}</p>
			) : (
				<>
					<ViewForm view={view} />
					<p role="status">{words.showing(rows.length)}</p>
					<Students view={view} rows={rows} />
					<h2>{words.take}</h2>
					<p>{words.aboutFiles}</p>
					<Form method="post" action={institutionExportPath(run) + search} className="actions" reloadDocument>
						<Button name="format" value="xlsx" variant="secondary">
							{words.downloadExcel}
						</Button>
						<Button name="format" value="csv" variant="secondary">
							{words.downloadCsv}
						</Button>
					</Form>
				</>
			)}
			{files.length > 0 ? (
				<>
					<h2>{words.certificates}</h2>
					<p>{words.aboutCertificates}</p>
					<ul>
						{files.map((batch) => (
							<li key={batch.id}>
								<Link to={institutionBatchPath(run, batch)}>
									<Rich text={words.filesMade} date={() => <NorwegianDate at={batch.createdAt} />} />
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
	const words = studentRunWords()
	const { columns, filters } = studentTableWords()
	return (
		<Form method="get" className="form admin-search" preventScrollReset>
			<SelectField
				name="vis"
				label={words.show}
				chosen={view.filter}
				choices={studentFilters.map((filter) => ({ value: filter, label: filters[filter] }))}
			/>
			<SelectField
				name="sorter"
				label={words.sortBy}
				chosen={view.sort}
				choices={institutionColumns.map((column) => ({ value: column, label: columns[column] }))}
			/>
			<SelectField
				name="retning"
				label={words.order}
				chosen={view.isDescending ? 'synkende' : 'stigende'}
				choices={[
					{ value: 'stigende', label: words.rising },
					{ value: 'synkende', label: words.falling },
				]}
			/>
			<Button variant="secondary">{words.show}</Button>
		</Form>
	)
}

type Row = ReturnType<typeof useLoaderData<typeof loader>>['rows'][number]

const kinds: Partial<Record<InstitutionColumn, TableColumn['kind']>> = { navn: 'header', mangler: 'prose' }

/** The students; columns in which nobody has anything yet are left out. */
function Students({ view, rows }: { view: StudentView; rows: readonly Row[] }) {
	const words = studentRunWords()
	const labels = studentTableWords().columns
	const direction = view.isDescending ? 'descending' : 'ascending'
	const isFilled = (column: InstitutionColumn) => rows.some(({ cells }) => cells[column] !== '')
	return (
		<div className="student-table">
			<Table
				caption={words.caption}
				hidesCaption
				cards="tablet"
				columns={institutionColumns.filter(isFilled).map((key) => ({
					...{ key, label: labels[key], kind: kinds[key] ?? 'text' },
					sorted: view.sort === key ? direction : undefined,
				}))}
				rows={rows.map(({ id, cells }) => ({
					key: id,
					cells: {
						...cells,
						mangler: cells.mangler ? <span className="student-missing">{cells.mangler}</span> : '',
						kode: cells.kode ? <Link to={verificationPath(cells.kode)}>{cells.kode}</Link> : '',
					},
				}))}
				empty={<p>{words.empty}</p>}
			/>
		</div>
	)
}
