import { useEffect, useRef, useState } from 'react'

/** Chosen answers are sent this many milliseconds after the last choice. */
const sendAfter = 600

/** Keeps what has been chosen so far at the portal, so that another device, or the same one tomorrow, has it. */
export function useKeptAnswers(address: string) {
	const [state, setState] = useState<'unchanged' | 'kept' | 'failed'>('unchanged')
	const waiting = useRef<{ form: FormData; timer: ReturnType<typeof setTimeout> } | null>(null)

	function keep(form: FormData) {
		if (waiting.current) clearTimeout(waiting.current.timer)
		waiting.current = { form, timer: setTimeout(send, sendAfter) }
	}

	/** Nothing more to keep: the answers are being handed in. */
	function drop() {
		if (waiting.current) clearTimeout(waiting.current.timer)
		waiting.current = null
	}

	async function send() {
		const form = waiting.current?.form
		waiting.current = null
		if (!form) return
		const fields = new URLSearchParams([...form].map(([name, value]) => [name, String(value)]))
		const isKept = await fetch(address, { method: 'POST', body: fields, keepalive: true }).then(
			(response) => response.ok,
			() => false,
		)
		setState(isKept ? 'kept' : 'failed')
	}

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
