import { type RefObject, useEffect, useRef, useState } from 'react'
import { fillForm } from '~/ui/shell/fill-form'
import { postOutlivingPage } from '~/ui/shell/post-outliving-page'
import { useTaken, useWaiting } from '~/ui/shell/use-waiting'

/** Chosen answers are sent this many milliseconds after the last choice; after a failure they are tried again. */
const sendAfter = 600
const retryAfter = 5_000

/** A portal that has not answered after this many milliseconds has not kept them. */
const patience = 20_000

/** How it stands with what has been chosen. */
export type KeptState = 'unchanged' | 'kept' | 'queued' | 'failed' | 'signed-out' | 'handed-in'

/**
 * Keeps what has been chosen so far at the portal, so that another device, or the same one tomorrow, has it. Without a
 * network it waits on this machine, and the form of a page that is opened anew has it from there.
 */
export function useKeptAnswers(address: string, form: RefObject<HTMLFormElement>) {
	const [state, setState] = useState<KeptState>('unchanged')
	const waiting = useRef<{ form: FormData; timer: ReturnType<typeof setTimeout> } | null>(null)
	const isTouched = useRef(false)

	function keep(chosen: FormData, after = sendAfter) {
		isTouched.current = true
		if (waiting.current) clearTimeout(waiting.current.timer)
		waiting.current = { form: chosen, timer: setTimeout(send, after) }
	}

	/** Nothing more to keep: the answers are being handed in. */
	function drop() {
		if (waiting.current) clearTimeout(waiting.current.timer)
		waiting.current = null
	}

	async function send() {
		const chosen = waiting.current?.form
		waiting.current = null
		if (!chosen) return
		const next = await post(address, chosen)
		setState(next)
		if (next === 'failed' && !waiting.current && form.current) keep(chosen, retryAfter)
	}

	const draft = useWaiting(address, () => setState('kept'))
	const taken = useTaken(address)
	useEffect(() => {
		const newest = draft ?? taken
		if (!newest || !form.current || isTouched.current) return
		fillForm(form.current, newest.fields)
		setState(draft ? 'queued' : 'kept')
	}, [draft, taken, form])

	const latest = useRef(send)
	latest.current = send
	useEffect(() => {
		const hide = () => document.visibilityState === 'hidden' && void latest.current()
		document.addEventListener('visibilitychange', hide)
		return () => {
			document.removeEventListener('visibilitychange', hide)
			if (waiting.current) clearTimeout(waiting.current.timer)
			void latest.current()
		}
	}, [])

	return { keep, drop, state }
}

async function post(address: string, chosen: FormData): Promise<KeptState> {
	const body = new URLSearchParams([...chosen].map(([name, value]) => [name, String(value)]))
	try {
		const { redirected, status, ok } = await postOutlivingPage(address, body, AbortSignal.timeout(patience))
		if (redirected) return 'signed-out'
		if (status === 202) return 'queued'
		if (status === 409) return 'handed-in'
		return ok ? 'kept' : 'failed'
	} catch {
		return 'failed'
	}
}
