import { groupedBy } from '~/domain/grouped'
import { norwegianMonth, norwegianYear } from '~/i18n/norwegian-time'
import { seatsLeftWords } from '~/i18n/seats-left'
import { RunInCalendar, type RunShown } from './run-in-calendar'

/** The coming runs under the month that they begin in; those that are closed come in the order given, under a heading of their own. */
export function RunsByMonth({ runs }: { runs: readonly RunShown[] }) {
	return [...groupedBy(runs, headingOf)].map(([heading, together]) => (
		<section key={heading} aria-label={heading}>
			<h3 className="calendar-month">{heading}</h3>
			<ol className="run-list">
				{together.map((run) => (
					<RunInCalendar key={run.id} run={run} saidYear={isClosed(run) ? '' : norwegianYear(run.beginsAt)} />
				))}
			</ol>
		</section>
	))
}

function headingOf(run: RunShown): string {
	return isClosed(run) ? seatsLeftWords().closed : norwegianMonth(run.beginsAt)
}

function isClosed({ availability }: RunShown): boolean {
	return availability.kind === 'closed'
}
