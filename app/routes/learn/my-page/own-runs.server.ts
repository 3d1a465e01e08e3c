import { db } from '#db/connection.server'
import { listRunsById } from '#db/queries/course-runs'
import { listRunEnrolmentsByPerson } from '#db/queries/run-enrolments'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunId } from '~/domain/ids'
import { enrolmentState } from '~/domain/run-enrolment'
import { languageAtHand } from '~/i18n/language-at-hand'
import { library } from '~/library.server'
import { outcomeLedgerPath } from '~/ui/paths'
import type { OwnRun } from '~/ui/run/own-runs'

/**
 * The runs that the person is in, with the day that comes next: those that are not over first, the next one before the
 * others; then those that the person had a seat in, the last one first.
 */
export async function ownRuns(personId: PersonId, now: Date): Promise<OwnRun[]> {
	const enrolments = await listRunEnrolmentsByPerson(db, personId)
	const at = now.toISOString()
	const runs = await listRunsById(
		db,
		enrolments.map(({ runId }) => runId),
	)
	const ledgers = await ledgersOf(runs)
	const own = runs.flatMap((run): OwnRun[] => {
		const enrolment = enrolments.find(({ runId }) => runId === run.id)
		if (!enrolment) return []
		const standing = run.cancelledAt === null ? enrolmentState(enrolment) : 'cancelled'
		const isOver = run.endsAt < at
		if (isOver && standing !== 'seated') return []
		const state = isOver ? 'held' : standing
		const next = run.days.find(({ endsAt }) => endsAt >= at)
		return [
			{
				...{ id: run.id, title: run.title, state, beginsAt: run.beginsAt, endsAt: run.endsAt },
				next: next
					? {
							...{ startsAt: next.startsAt, endsAt: next.endsAt, place: next.place },
							link: state === 'seated' ? next.link : '',
						}
					: null,
				ledger: standing === 'seated' ? (ledgers.get(run.id) ?? null) : null,
			},
		]
	})
	const isHeld = ({ state }: OwnRun) => state === 'held'
	return [...own.filter((run) => !isHeld(run)), ...own.filter(isHeld).reverse()]
}

/** Where the outcomes are that the certificate of each blended run hangs on. */
async function ledgersOf(runs: readonly CourseRun[]): Promise<Map<RunId, string>> {
	const ledgers = new Map<RunId, string>()
	for (const { id, courseId } of runs.filter(({ form }) => form === 'blended')) {
		const course = await library.findById(courseId, languageAtHand())
		if (course) ledgers.set(id, outcomeLedgerPath(course))
	}
	return ledgers
}
