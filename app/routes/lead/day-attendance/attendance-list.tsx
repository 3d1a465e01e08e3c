import { Link, useSearchParams } from '@remix-run/react'
import { useEffect, useState } from 'react'
import type { KeptMark, Presence } from '~/domain/attendance'
import { attendanceMarksPath, dayAttendancePath, everyonePresentPath } from '~/domain/run-paths'
import { dayAttendanceWords } from '~/i18n/day-attendance'
import { heldMark } from '../shared/held-mark'
import { Pages } from '../shared/pages'
import { MarkAll } from './mark-all'
import { MarkBar } from './mark-bar'
import type { Held } from './marks-exchange'
import { NameSearch } from './name-search'
import { PersonRow } from './person-row'
import { useMarkQueue } from './use-mark-queue'
import { warnBeforeSignOut } from './warn-before-sign-out'

type Marked = Omit<KeptMark, 'enrolmentId'>
type Person = { id: string; number: number; name: string; reference: string | null; marks: Marked[] }

/** From so many people on, one looks for a name instead of scrolling. */
const manyPeople = 12

/** Everybody with a choice each. A plain form to save; with script every tick is sent at once. */
export function AttendanceList(given: {
	run: { id: string }
	day: { id: string }
	personId: string
	formId: string
	isSheet: boolean
	people: Person[]
	seated: number
	search: string
	pages: { page: number; pages: number }
}) {
	const { run, day, personId, isSheet, people, pages, search } = given
	const [query] = useSearchParams()
	const own = ownQuery(query)
	const address = `${attendanceMarksPath(run, day)}${isSheet ? '?fra=ark' : ''}`
	const queue = useMarkQueue({ personId, dayId: day.id, address, held: heldIn(people) })
	const { held, waiting, state, conflicts, isLive, mark } = queue
	const [name, setName] = useState(search)
	useEffect(() => warnBeforeSignOut(waiting.length), [waiting.length])

	const presenceOf = (id: string): Presence =>
		waiting.findLast(({ enrolmentId }) => enrolmentId === id)?.presence ?? held[id]?.presence ?? 'unmarked'
	const ids = people.map(({ id }) => id)
	const isWholeList = isLive && pages.pages === 1 && !search
	const words = dayAttendanceWords()
	return (
		<>
			{given.seated > manyPeople ? (
				<NameSearch typed={name} onType={setName} isSheet={isSheet} isWholeList={isWholeList} />
			) : null}
			{people.some((person) => matches(person, name)) ? null : (
				<p>
					{words.nobodyCalledThat}{' '}
					{search ? (
						<Link to={`${dayAttendancePath(run, day)}${isSheet ? '?fra=ark' : ''}`}>{words.wholeList}</Link>
					) : null}
				</p>
			)}
			{ids.length > 0 || waiting.length > 0 ? (
				<form
					method="post"
					action={`${dayAttendancePath(run, day)}?${own}`}
					onSubmit={(event) => isLive && event.preventDefault()}
				>
					<input type="hidden" name="skjema" value={given.formId} />
					<MarkAll
						unmarked={ids.filter((id) => presenceOf(id) === 'unmarked')}
						action={`${everyonePresentPath(run, day)}?${own}`}
						isLive={isLive}
						onMark={mark}
					/>
					<ol className="mark-list">
						{people.map((person) => (
							<PersonRow
								key={person.id}
								person={person}
								presence={presenceOf(person.id)}
								held={held[person.id] ?? null}
								isWaiting={waiting.some(({ enrolmentId }) => enrolmentId === person.id)}
								conflict={conflicts[person.id] ?? null}
								isHidden={isLive && !matches(person, name)}
								onChoose={(presence) => mark([{ enrolmentId: person.id, presence }])}
							/>
						))}
					</ol>
					<MarkBar presences={ids.map(presenceOf)} state={state} waiting={waiting.length} isLive={isLive} />
				</form>
			) : null}
			<Pages {...pages} />
		</>
	)
}

function heldIn(people: readonly Person[]): Held {
	return Object.fromEntries(
		people.flatMap(({ id, marks }) => {
			const holding = marks.find(({ supersededAt }) => supersededAt === null)
			return holding ? [[id, heldMark(holding)]] : []
		}),
	)
}

function matches({ name, reference }: Person, typed: string): boolean {
	return `${name} ${reference ?? ''}`.toLowerCase().includes(typed.trim().toLowerCase())
}

/** What of the address belongs to the list itself, and not to what was just saved. */
function ownQuery(query: URLSearchParams): string {
	return new URLSearchParams([...query].filter(([key]) => ['fra', 'sok', 'side'].includes(key))).toString()
}
