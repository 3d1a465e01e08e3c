import type { KeptMark } from '~/domain/attendance'
import { dayAttendanceWords } from '~/i18n/day-attendance'
import { norwegianMoment } from '~/i18n/norwegian-time'
import { presenceWords } from '~/i18n/presence'
import { Details } from '~/ui/details'
import { Rich } from '~/ui/rich'

/** A mark that reached the portal so much later, in milliseconds, was made without a network. */
const lateFrom = 2 * 60_000

type Mark = Omit<KeptMark, 'enrolmentId'>

/** All that was ever said of one person on this day, the last word first. */
export function MarkHistory({ name, marks }: { name: string; marks: readonly Mark[] }) {
	const { history, someoneWithoutAccount } = dayAttendanceWords()
	return (
		<Details
			summary={
				<Rich
					text={history.summary(marks.length)}
					aside={(words) => <span className="visually-hidden">{words}</span>}
					name={() => name}
				/>
			}
		>
			<ol className="mark-history">
				{marks.map((mark) => (
					<li key={mark.id}>
						<Rich
							text={history[mark.method]}
							presence={() => <strong>{presenceWords()[mark.presence]}</strong>}
							who={() => mark.markedByName ?? someoneWithoutAccount}
						/>
						<br />
						{when(mark)}
					</li>
				))}
			</ol>
		</Details>
	)
}

function when({ markedAt, recordedAt, supersededAt }: Mark): string {
	const words = dayAttendanceWords().history
	const moment = norwegianMoment(markedAt)
	const isLate = Date.parse(recordedAt) - Date.parse(markedAt) > lateFrom
	const said = isLate ? words.sentLater(moment, norwegianMoment(recordedAt)) : moment
	return supersededAt === null ? words.holds(said) : said
}
