import { db } from '#db/connection.server'
import { listDistrictOffices, listInstitutions } from '#db/queries/places'
import { listLeadersOfOffices } from '#db/queries/run-planning'
import type { SignedIn } from '~/auth/session.server'
import { officesToPlanFor } from '~/domain/access'
import type { Course } from '~/domain/course'
import type { CourseRun } from '~/domain/course-run'
import { languageAtHand } from '~/i18n/language-at-hand'
import { library } from '~/library.server'
import type { AllowedChoices } from './run-plan-of.server'

type Named = { readonly value: string; readonly label: string }

/** What somebody who plans a run may choose between, as the form shows it. */
export type RunChoices = {
	readonly courses: readonly (Named & { readonly version: number })[]
	readonly courseDays: readonly number[]
	readonly offices: readonly Named[]
	readonly institutions: readonly Named[]
	readonly leaders: readonly Named[]
}

/**
 * What this leader may choose between: the offices that they plan for, the leaders of these, and every institution. What a
 * run has already may be kept, even if it could not be chosen anew.
 */
export async function runChoicesFor(person: SignedIn, course: Course, run: CourseRun | null): Promise<RunChoices> {
	const officeIds = officesToPlanFor(person)
	const [courses, allOffices, allInstitutions, leaders] = await Promise.all([
		library.list(languageAtHand()),
		listDistrictOffices(db),
		listInstitutions(db),
		listLeadersOfOffices(db, officeIds),
	])
	const offices = allOffices.filter(
		({ id, closedAt }) =>
			id === run?.districtOfficeId || (closedAt === null && (officeIds === null || officeIds.includes(id))),
	)
	const institutions = allInstitutions.filter(({ id, closedAt }) => closedAt === null || id === run?.institutionId)
	return {
		courses: courses.map(({ id, title, version }) => ({ value: id, label: title, version })),
		courseDays: courseDaysOf(course),
		offices: named(offices),
		institutions: named(institutions),
		leaders: named([...leaders, ...(run?.leaders ?? [])]),
	}
}

/** The days of the course, in order. */
export function courseDaysOf({ modules }: Course): number[] {
	return [...new Set(modules.map(({ day }) => day))].sort((one, other) => one - other)
}

/** The choices as they are held against what was sent. */
export function allowedOf({ courseDays, offices, institutions, leaders }: RunChoices): AllowedChoices {
	const values = (choices: readonly Named[]) => choices.map(({ value }) => value)
	return {
		courseDays,
		officeIds: values(offices),
		institutionIds: values(institutions),
		leaderIds: values(leaders),
	}
}

function named(items: readonly { readonly id: string; readonly name: string }[]): Named[] {
	return [...new Map(items.map(({ id, name }) => [id, { value: id, label: name }])).values()]
}
