import { useEffect, useState } from 'react'
import { createPortal } from 'react-dom'
import { offlineWords } from '~/i18n/offline'
import { hearWorker, mayHandIn } from '~/offline/page'

/**
 * Says at a form that can't wait that it needs the network, when there is none; everything that was typed stays. What is
 * known beforehand stops the form, and what shows only afterwards is said by the worker.
 */
export function UnsentForm() {
	const [form, setForm] = useState<HTMLFormElement | null>(null)
	useEffect(() => {
		let last: HTMLFormElement | null = null
		const watch = (event: SubmitEvent) => {
			const { target, submitter } = event
			if (!(target instanceof HTMLFormElement) || target.method !== 'post') return
			last = target
			setForm(null)
			const action = submitter?.getAttribute('formaction') ?? target.action
			const { pathname } = new URL(action, window.location.href)
			if (pathname === '/logg-ut' || mayHandIn(pathname)) return
			event.preventDefault()
			event.stopPropagation()
			setForm(target)
		}
		const online = () => setForm(null)
		const stop = hearWorker({ unsent: () => setForm(last) })
		window.addEventListener('submit', watch, true)
		window.addEventListener('online', online)
		return () => {
			stop()
			window.removeEventListener('submit', watch, true)
			window.removeEventListener('online', online)
		}
	}, [])
	if (!form?.isConnected) return null
	return createPortal(<NeedsNetwork />, form)
}

/** What stands at the end of a form that needs the network. */
export function NeedsNetwork() {
	return (
		<p className="ds-validation-message" role="alert">
			{offlineWords().needsNetwork}
		</p>
	)
}
