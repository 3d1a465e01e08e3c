import type { KeptMark } from '~/domain/attendance'
import { methodWords, presenceWords } from '~/domain/attendance-words'
import { norwegianMoment } from '~/lib/norwegian-time'
import { Details } from '~/ui/details'

/** A mark that reached the portal so much later, in milliseconds, was made without a network. */
const lateFrom = 2 * 60_000

/** All that was ever said of one person on this day, the last word first. */
export function MarkHistory({ name, marks }: { name: string; marks: readonly Omit<KeptMark, 'enrolmentId'>[] }) {
	return (
		<Details
			summary={
				<>
					Historikk<span className="visually-hidden"> for {name}</span> ({marks.length})
				</>
			}
		>
			<ol className="mark-history">
				{marks.map((mark) => (
					<li key={mark.id}>
						<strong>{presenceWords[mark.presence]}</strong>, {methodWords[mark.method]} av{' '}
						{mark.markedByName ?? 'noen som ikke lenger har konto'}
						<br />
						{norwegianMoment(mark.markedAt)}
						{Date.parse(mark.recordedAt) - Date.parse(mark.markedAt) > lateFrom
							? ` (sendt ${norwegianMoment(mark.recordedAt)})`
							: ''}
						{mark.supersededAt === null ? ' – gjelder nå' : ''}
					</li>
				))}
			</ol>
		</Details>
	)
}
