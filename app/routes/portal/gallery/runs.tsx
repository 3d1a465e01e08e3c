import type { BatchView } from '~/domain/certificate-batch'
import { Button } from '~/ui/button'
import { BatchNow } from '~/ui/run/batch-status'
import { OwnRuns } from '~/ui/run/own-runs'
import { RunDates } from '~/ui/run/run-dates'
import { SeatsLeft } from '~/ui/run/seats-left'
import { Group, longName, longWord, Piece, State } from './piece'

const span = { startsAt: '2027-03-05T09:00:00.000Z', endsAt: '2027-03-05T15:00:00.000Z' }
const run = { beginsAt: span.startsAt, endsAt: '2027-03-12T15:00:00.000Z' }
const meeting = 'https://example.org/mote'
const next = { ...span, place: 'Biblioteket', link: '' }
const waiting: BatchView = {
	...{ total: 500, done: 0, failed: 0, secondsLeft: null },
	...{ isUnderWay: false, isHeldUp: false, result: null },
}
const done = { files: 498, takenBack: 0, missing: 0, failures: [], goneOn: '2026-11-29T12:00:00.000Z' }
const batches: readonly (readonly [name: string, view: BatchView, isOld?: boolean])[] = [
	['in the queue', waiting],
	['under way', { ...waiting, done: 312, failed: 1, isUnderWay: true, secondsLeft: 70 }],
	['under way, out of reach', { ...waiting, done: 8, isUnderWay: true, secondsLeft: 5 }, true],
	['held up', { ...waiting, done: 120, isHeldUp: true }],
	['done', { ...waiting, done: 500, secondsLeft: 0, result: done }],
	[
		'done, with failures',
		{
			...waiting,
			done: 498,
			failed: 2,
			result: {
				...{ ...done, takenBack: 2, missing: 1 },
				failures: [
					{ number: 1, holderName: longName, why: { letters: ['漢', '字'] } },
					{ number: 2, holderName: '', why: 'forgotten' },
				],
			},
		},
	],
	['done, with nothing to hand out', { ...waiting, total: 0, result: { ...done, files: 0 } }],
]

/** Course runs: when they are, whether there is room, and the certificates of everybody in one. */
export function Runs() {
	return (
		<Group title="Course runs">
			<Piece file="run/run-dates.tsx">
				<State name="days with a place, online with a link; a long place">
					<RunDates
						run={{
							...run,
							days: [
								{ id: '1', ...span, place: 'Biblioteket', link: '' },
								{ id: '2', ...span, place: '', link: meeting },
								{ id: '3', ...span, place: longWord, link: '' },
							],
						}}
					/>
				</State>
				<State name="without days">
					<RunDates run={{ ...run, days: [] }} />
				</State>
			</Piece>
			<Piece file="run/seats-left.tsx">
				<State name="free, one, several, a waiting list, closed">
					<div className="actions">
						<SeatsLeft availability={{ kind: 'seats', free: null }} />
						<SeatsLeft availability={{ kind: 'seats', free: 1 }} />
						<SeatsLeft availability={{ kind: 'seats', free: 12 }} />
						<SeatsLeft availability={{ kind: 'waiting-list', waiting: 3 }} />
						<SeatsLeft availability={{ kind: 'closed' }} />
					</div>
				</State>
			</Piece>
			<Piece file="run/own-runs.tsx">
				<State name="with a seat, waiting, cancelled, over; in a room, online, without days; none shows nothing">
					<OwnRuns
						runs={[
							{ id: '1', title: 'Kurs i Oslo', state: 'seated', ...run, next, ledger: '/gallery' },
							{
								id: '2',
								title: longWord,
								state: 'waiting',
								...run,
								next: { ...next, place: '', link: meeting },
								ledger: null,
							},
							{ id: '3', title: 'Kurs på nett', state: 'seated', ...run, next: null, ledger: null },
							{ id: '4', title: 'Kurs i Bø', state: 'cancelled', ...run, next, ledger: null },
							{ id: '5', title: 'Kurs i Vadsø', state: 'held', ...run, next: null, ledger: '/gallery' },
						]}
					/>
					<OwnRuns runs={[]} />
				</State>
			</Piece>
			<Piece file="run/batch-status.tsx">
				{batches.map(([name, view, isOld = false]) => (
					<State key={name} name={name}>
						<BatchNow
							view={view}
							isOld={isOld}
							path="/gallery"
							again={<Button type="button">Lag dem på nytt</Button>}
						/>
					</State>
				))}
			</Piece>
		</Group>
	)
}
