import { listRunsInScope } from '#db/queries/course-runs'
import { listReleasedResponses, listReleasedWithoutRun } from '#db/queries/evaluation-results'
import { listDistrictOffices } from '#db/queries/places'
import type { Db } from '#db/schema'
import type { LeadScope } from '~/domain/access'
import type { CourseRun } from '~/domain/course-run'
import { type EvaluationResponse, evaluationBlock, type ResponseGroup } from '~/domain/evaluation'
import { groupedBy } from '~/domain/grouped'
import { evaluationsWords } from '~/i18n/evaluations'
import { norwegianDay } from '~/i18n/norwegian-time'
import type { Grouping } from './evaluation-groupings'

type Answered = { courseId: string; key: string; name: string; answers: EvaluationResponse }

/** The responses of a course in groups of five and more, and how many groups have too few. */
export type CourseGroups = { courseId: string; groups: ResponseGroup[]; tooFew: number; all: number }

/**
 * Every response in the leader's scope that has been let go, by course and in groups: years and runs from the first to the
 * last, offices by name. Who reaches everything sees those of the self-paced course too.
 */
export async function evaluationGroups(db: Db, scope: LeadScope, grouping: Grouping): Promise<CourseGroups[]> {
	const runs = (await listRunsInScope(db, scope)).toReversed()
	const offices = new Map((await listDistrictOffices(db)).map(({ id, name }) => [id, name]))
	const order = new Map(runs.map((run, index) => [run.id as string, { run, index }]))
	const responses = await listReleasedResponses(
		db,
		runs.map(({ id }) => id),
	)
	const alone = scope.kind === 'all' ? await listReleasedWithoutRun(db) : []
	const answered = [...responses, ...alone]
		.map(({ courseId, runId, month, answers }) => ({ courseId, month, answers, place: order.get(runId ?? '') }))
		.sort((one, other) => (one.place?.index ?? -1) - (other.place?.index ?? -1))
		.map(({ courseId, month, answers, place }): Answered => {
			const run = place?.run
			return {
				courseId,
				answers,
				...groupOf(grouping, run, { month, office: run && offices.get(run.districtOfficeId) }),
			}
		})
	return [...groupedBy(answered, ({ courseId }) => courseId)].map(([courseId, own]) => {
		const groups = [...groupedBy(own, ({ key }) => key)].map(([key, members]) => ({
			key,
			name: members[0]?.name ?? '',
			responses: members.map(({ answers }) => answers),
		}))
		const shown = groups.filter((group) => group.responses.length >= evaluationBlock)
		const isByName = grouping !== 'kurs'
		if (isByName) shown.sort((one, other) => one.name.localeCompare(other.name, 'nb'))
		return { courseId, groups: shown, tooFew: groups.length - shown.length, all: own.length }
	})
}

function groupOf(
	grouping: Grouping,
	run: CourseRun | undefined,
	{ month, office }: { month: string; office: string | undefined },
): { key: string; name: string } {
	if (grouping === 'aar') return { key: month.slice(0, 4), name: month.slice(0, 4) }
	if (!run) return { key: 'alone', name: evaluationsWords().onOnesOwn }
	if (grouping === 'kontor') return { key: run.districtOfficeId, name: office ?? run.districtOfficeId }
	return { key: run.id, name: `${run.title}, ${norwegianDay(run.endsAt)}` }
}
