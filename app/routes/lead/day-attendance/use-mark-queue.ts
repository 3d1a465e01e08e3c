import { useCallback, useEffect, useRef, useState } from 'react'
import type { NewMark, Presence } from '~/domain/attendance'
import type { RunEnrolmentId } from '~/domain/ids'
import { type MarkQueue, markQueue, queueKey } from './mark-queue'
import { fetchHeld, type Held, newMarkId, sendMarks } from './marks-exchange'

/** Milliseconds to the first new try after a failure, and at most; each wait is twice the one before. */
const firstWait = 2_000
const longestWait = 60_000
/** How often an open list asks what others have said, in milliseconds. */
const lookAgain = 15_000
/** Marks in one request. */
const atATime = 200

/** How it stands with sending. */
export type QueueState = 'still' | 'saving' | 'saved' | 'waiting' | 'signed-out' | 'gone'

/** What a mark of one's own met: somebody said something later, the person has left, or the day has not come. */
export type Conflicts = Readonly<Record<string, 'older' | 'not-in-run' | 'too-early'>>

/**
 * Sends every tick at once, in order and one request at a time. What can't be sent waits on the device until the network
 * is back, also over a reload. What others say meanwhile is asked for while the page is in sight.
 */
export function useMarkQueue(given: { personId: string; dayId: string; address: string; held: Held }) {
	const { personId, dayId, address } = given
	const [held, setHeld] = useState(given.held)
	const [waiting, setWaiting] = useState<readonly NewMark[]>([])
	const [state, setState] = useState<QueueState>('still')
	const [conflicts, setConflicts] = useState<Conflicts>({})
	const [isLive, setIsLive] = useState(false)
	const queue = useRef<MarkQueue | null>(null)
	const isSending = useRef(false)
	const wait = useRef(firstWait)
	const timer = useRef<ReturnType<typeof setTimeout>>()

	const send = useCallback(async () => {
		clearTimeout(timer.current)
		const marks = queue.current?.all().slice(0, atATime) ?? []
		if (isSending.current || marks.length === 0) return
		isSending.current = true
		setState((now) => (now === 'waiting' ? now : 'saving'))
		const sent = await sendMarks(address, marks)
		isSending.current = false
		if (sent.kind === 'sent') {
			wait.current = firstWait
			queue.current?.remove(new Set(marks.map(({ id }) => id)))
			setHeld((before) => ({ ...before, ...sent.held }))
			setConflicts((before) => withConflicts(before, sent.outcomes))
			const rest = queue.current?.all() ?? []
			setWaiting(rest)
			setState(rest.length > 0 ? 'saving' : 'saved')
			if (rest.length > 0) void send()
			return
		}
		setState(sent.kind === 'failed' ? 'waiting' : sent.kind)
		if (sent.kind !== 'failed') return
		timer.current = setTimeout(() => void send(), wait.current)
		wait.current = Math.min(longestWait, wait.current * 2)
	}, [address])

	const mark = useCallback(
		(choices: readonly { enrolmentId: string; presence: Presence }[]) => {
			const markedAt = new Date().toISOString()
			queue.current?.add(
				choices.map(({ enrolmentId, presence }) => ({
					...{ id: newMarkId(), presence, markedAt },
					enrolmentId: enrolmentId as RunEnrolmentId,
				})),
			)
			setWaiting(queue.current?.all() ?? [])
			setConflicts((before) => without(before, choices))
			void send()
		},
		[send],
	)

	useEffect(() => {
		queue.current = markQueue(window.localStorage, queueKey(personId, dayId))
		setIsLive(true)
		setWaiting(queue.current.all())
		void send()
		return () => clearTimeout(timer.current)
	}, [personId, dayId, send])

	useEffect(() => {
		const retry = () => {
			wait.current = firstWait
			void send()
		}
		const look = async () => {
			if (document.visibilityState !== 'visible' || (queue.current?.all().length ?? 0) > 0) return
			const now = await fetchHeld(address)
			if (now && queue.current?.all().length === 0) setHeld(now)
		}
		const seen = () => {
			if (document.visibilityState === 'visible') retry()
		}
		const again = setInterval(() => void look(), lookAgain)
		window.addEventListener('online', retry)
		document.addEventListener('visibilitychange', seen)
		return () => {
			clearInterval(again)
			window.removeEventListener('online', retry)
			document.removeEventListener('visibilitychange', seen)
		}
	}, [address, send])

	return { held, waiting, state: waiting.length > 0 && state === 'still' ? 'saving' : state, conflicts, isLive, mark }
}

function withConflicts(before: Conflicts, outcomes: readonly { enrolmentId: string; outcome: string }[]): Conflicts {
	const after: Record<string, Conflicts[string]> = { ...before }
	for (const { enrolmentId, outcome } of outcomes) {
		if (outcome === 'older' || outcome === 'not-in-run' || outcome === 'too-early') after[enrolmentId] = outcome
		else delete after[enrolmentId]
	}
	return after
}

function without(before: Conflicts, choices: readonly { enrolmentId: string }[]): Conflicts {
	const after = { ...before }
	for (const { enrolmentId } of choices) delete (after as Record<string, unknown>)[enrolmentId]
	return after
}
