import { useEffect, useRef, useState } from 'react'
import { useIsLive } from '../practice/use-is-live'
import { hearEarlierSaves, postAndRemember } from './last-saves'
import type { Refused } from './post-text'
import { useWaitingNote } from './use-waiting-note'

/** A text is sent this many milliseconds after the last keystroke; after a failure it is tried again after `retryAfter`. */
const sendAfter = 800
const retryAfter = 5_000

/** How a text stands. */
export type NoteState =
	| 'unchanged'
	| 'typing'
	| 'saving'
	| 'saved'
	| 'failed'
	| 'too-long'
	| 'signed-out'
	| 'conflict'
	| 'queued'

/**
 * A private text that saves itself at `address`: one save at a time, each from the revision that the one before gave. A
 * text that was changed elsewhere is shown beside this one, and nothing is overwritten until the writer has chosen.
 */
export function useNote(note: { body: string; revision: number }, address: string) {
	const [body, setBody] = useState(note.body)
	const [state, setState] = useState<NoteState>('unchanged')
	const [elsewhere, setElsewhere] = useState<Refused | null>(null)
	const revision = useRef(note.revision)
	const wanted = useRef(note.body)
	const kept = useRef(note.body)
	const { schedule, cancel } = useTimer(() => void send())
	const isSending = useRef(false)
	const isLeft = useRef(false)
	// Texts of ours that the portal may have got without our hearing of it: who meets one has met nobody else.
	const unheard = useRef(new Set<string>())
	async function send() {
		if (isSending.current || wanted.current === kept.current) return
		isSending.current = true
		setState('saving')
		const sent = wanted.current
		unheard.current.add(sent)
		const next = await postAndRemember(address, sent, revision.current)
		isSending.current = false
		if (next.kind === 'saved' || next.kind === 'queued') {
			if (next.kind === 'saved') {
				revision.current = next.revision
				unheard.current.clear()
			}
			kept.current = sent
			setState(wanted.current === sent ? next.kind : 'typing')
			if (wanted.current !== sent) void (isLeft.current ? send() : schedule(sendAfter))
		} else if (next.kind === 'refused' && unheard.current.delete(next.body)) {
			revision.current = next.revision
			kept.current = next.body
			void send()
		} else if (next.kind === 'refused') {
			setElsewhere(next)
			setState('conflict')
		} else {
			setState(next.kind)
			if (next.kind === 'failed') schedule(retryAfter)
		}
	}

	function takeLater(text: string, later: number) {
		if (later <= revision.current || wanted.current !== kept.current) return
		revision.current = later
		take(text)
	}

	function take(text: string) {
		kept.current = text
		wanted.current = text
		setBody(text)
	}

	function change(text: string) {
		setBody(text)
		wanted.current = text
		isLeft.current = false
		if (elsewhere) return
		setState('typing')
		schedule(sendAfter)
	}

	function settle(text: string, keptText: string) {
		if (!elsewhere) return
		revision.current = elsewhere.revision
		kept.current = keptText
		setElsewhere(null)
		setBody(text)
		wanted.current = text
		setState('saved')
		void send()
	}

	useWaitingNote(address, {
		onArrived: (later) => {
			revision.current = later
			setState((before) => (before === 'queued' ? 'saved' : before))
		},
		onWaiting: (text) => {
			unheard.current.add(text)
			if (wanted.current !== kept.current || wanted.current === text) return
			take(text)
			setState('queued')
		},
		onTaken: takeLater,
	})
	useOnceHere(() => void hearEarlierSaves(address, takeLater))
	useBeforeLeaving(() => {
		isLeft.current = true
		cancel()
		void send()
	})
	return {
		body,
		revision: revision.current,
		state,
		elsewhere: elsewhere?.body ?? null,
		change,
		keepMine: () => settle(body, elsewhere?.body ?? ''),
		takeTheirs: () => settle(elsewhere?.body ?? '', elsewhere?.body ?? ''),
		isLive: useIsLive(),
	}
}

/** Runs once after the time that was asked for last. */
function useTimer(run: () => void): { schedule: (wait: number) => void; cancel: () => void } {
	const latest = useRef(run)
	latest.current = run
	const timer = useRef<ReturnType<typeof setTimeout>>()
	const cancel = () => clearTimeout(timer.current)
	function schedule(wait: number) {
		cancel()
		timer.current = setTimeout(() => latest.current(), wait)
	}
	return { schedule, cancel }
}

function useOnceHere(begin: () => void): void {
	const first = useRef(begin)
	useEffect(() => first.current(), [])
}

/** What is not sent yet goes along when the page is left or put away. */
function useBeforeLeaving(leave: () => void): void {
	const latest = useRef(leave)
	latest.current = leave
	useEffect(() => {
		const hide = () => document.visibilityState === 'hidden' && latest.current()
		document.addEventListener('visibilitychange', hide)
		return () => {
			document.removeEventListener('visibilitychange', hide)
			latest.current()
		}
	}, [])
}
