import type { LoaderFunctionArgs } from '@remix-run/node'
import { stringify } from 'csv-stringify/sync'
import { db } from '#db/connection.server'
import { resultsByGroup } from '~/domain/evaluation'
import type { CourseId } from '~/domain/ids'
import { evaluationScaleWords } from '~/i18n/evaluation-scale'
import { evaluationsWords } from '~/i18n/evaluations'
import { now } from '~/lib/clock.server'
import { onlyToRead } from '~/lib/http-errors.server'
import { osloDate } from '~/lib/oslo-time'
import { library } from '~/library.server'
import { groupingOf } from '../shared/evaluation-groupings'
import { evaluationGroups } from '../shared/evaluation-groups.server'
import { requireLeader } from '../shared/run-at.server'

export const action = onlyToRead

/** The figures of the page with evaluations, as a file for Norwegian Excel: semicolons, decimal commas, UTF-8 with a mark. */
export async function loader({ request }: LoaderFunctionArgs) {
	const { person, scope } = await requireLeader(request)
	const { steps } = evaluationScaleWords()
	const { file, answers: given, mean: average } = evaluationsWords()
	const rows: string[][] = [[file.course, file.group, file.question, given, average, ...steps]]
	for (const { courseId, groups } of await evaluationGroups(db, scope, groupingOf(new URL(request.url).searchParams))) {
		const course = await library.findById(courseId as CourseId, person.language)
		for (const { prompt, groups: results } of resultsByGroup(course?.evaluation ?? [], groups, person.language)) {
			for (const { name, answers, mean, counts } of results) {
				const figures = [
					mean === null ? '' : mean.toFixed(2).replace('.', ','),
					...steps.map((_, at) => counts?.[at] ?? ''),
				]
				rows.push([course?.title ?? '', name, prompt, String(answers), ...figures.map(String)])
			}
		}
	}
	const text = stringify(rows, { delimiter: ';', record_delimiter: 'windows', escape_formulas: true })
	return new Response(`\uFEFF${text}`, {
		headers: {
			'Content-Type': 'text/csv; charset=utf-8',
			'Content-Disposition': `attachment; filename="evalueringer-${osloDate(now().toISOString())}.csv"`,
			'Cache-Control': 'private, no-store',
		},
	})
}
