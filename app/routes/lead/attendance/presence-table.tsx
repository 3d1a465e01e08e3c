import type { RunDay } from '~/domain/course-run'
import { attendanceWords } from '~/i18n/attendance'
import { attendanceWaysWords } from '~/i18n/attendance-ways'
import { participantListWords } from '~/i18n/participant-list'
import { presenceWords } from '~/i18n/presence'
import { Icon, type IconName } from '~/ui/icon'
import { Table } from '~/ui/table'

type Person = {
	readonly id: string
	readonly name: string
	readonly days: readonly { readonly number: number; readonly isPresent: boolean | null }[]
}

/** Who was there on which day, in words. */
export function PresenceTable({ days, people }: { days: readonly RunDay[]; people: readonly Person[] }) {
	const ways = attendanceWaysWords()
	return (
		<Table
			caption={attendanceWords().table}
			hidesCaption
			columns={[
				{ key: 'name', label: participantListWords().name, kind: 'header' },
				...days.map(({ id, number }) => ({ key: id, label: ways.day(number) })),
			]}
			rows={people.map((person) => ({
				key: person.id,
				cells: {
					name: person.name,
					...Object.fromEntries(days.map(({ id, number }) => [id, <Presence key={id} on={number} of={person} />])),
				},
			}))}
		/>
	)
}

function Presence({ on, of }: { on: number; of: Person }) {
	const isPresent = of.days.find(({ number }) => number === on)?.isPresent ?? null
	const presence = isPresent === null ? 'unmarked' : isPresent ? 'present' : 'absent'
	const icons: Record<typeof presence, IconName> = { present: 'check', absent: 'cross', unmarked: 'circle' }
	return (
		<span className="presence" data-presence={presence}>
			<Icon name={icons[presence]} /> {presenceWords()[presence]}
		</span>
	)
}
