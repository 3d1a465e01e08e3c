import { Link } from '@remix-run/react'
import type { Audience } from '~/domain/audience'
import type { RunForm } from '~/domain/course-run'
import { signUpPath } from '~/domain/run-paths'
import type { RunAvailability } from '~/domain/run-place'
import { audienceInWords, formWords } from '~/domain/run-words'
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
	return (
		<Card as="li">
			<h3>
				<Link to={signUpPath(run)}>{run.title}</Link>
			</h3>
			<RunDates run={run} />
			<p className="soft">
				{[
					formWords[run.form],
					run.audience ? `for ${audienceInWords(run.audience).toLowerCase()}` : 'for alle',
					run.office,
				]
					.filter(Boolean)
					.join(' · ')}
			</p>
			<p>
				<SeatsLeft availability={run.availability} />
			</p>
		</Card>
	)
}
