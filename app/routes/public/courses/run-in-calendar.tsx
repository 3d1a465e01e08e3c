import { Link } from '@remix-run/react'
import type { Audience } from '~/domain/audience'
import type { RunForm } from '~/domain/course-run'
import { signUpPath } from '~/domain/run-paths'
import type { RunAvailability } from '~/domain/run-place'
import { runKindsWords } from '~/i18n/run-kinds'
import { Card } from '~/ui/card'
import { RunDates, type ShownDates } from '~/ui/run/run-dates'
import { SeatsLeft } from '~/ui/run/seats-left'

type Shown = ShownDates & {
	id: string
	title: string
	form: RunForm
	audience: Audience | null
	office: string
	availability: RunAvailability
}

/** One coming run in the calendar. */
export function RunInCalendar({ run }: { run: Shown }) {
	const kinds = runKindsWords()
	return (
		<Card as="li">
			<h3>
				<Link to={signUpPath(run)}>{run.title}</Link>
			</h3>
			<RunDates run={run} />
			<p className="soft">
				{[kinds.form[run.form], kinds.forAudience[run.audience ?? 'everyone'], run.office].filter(Boolean).join(' · ')}
			</p>
			<p>
				<SeatsLeft availability={run.availability} />
			</p>
		</Card>
	)
}
