import { useEffect, useState } from 'react'
import { offlineWords } from '~/i18n/offline'
import type { Sent, Standing, Waiting } from '~/offline/messages'
import { hearWorker, sendWaiting, tellNoMore } from '~/offline/page'
import { Alert } from '../alert'
import { Button } from '../button'

const quiet: Standing = { kind: 'standing', isOffline: false, waiting: [], refused: [], isSignedOut: false }

/** Says that the network has failed, what waits for it, and what became of that; nothing while all is well. */
export function OfflineNotice() {
	const [standing, setStanding] = useState(quiet)
	const [sent, setSent] = useState<readonly Sent[]>([])
	useEffect(() => {
		const stop = hearWorker({
			standing: setStanding,
			sent: (one) => {
				setSent((before) => [...before.filter(({ id }) => id !== one.id), one])
				tellNoMore(one)
			},
		})
		sendWaiting()
		window.addEventListener('online', sendWaiting)
		return () => {
			stop()
			window.removeEventListener('online', sendWaiting)
		}
	}, [])
	const waiting = standing.waiting.length
	useEffect(() => warnBeforeSignOut(waiting), [waiting])
	return (
		<div className="offline-notice" role="status">
			<HowItStands standing={standing} sent={sent} onHide={() => setSent([])} />
		</div>
	)
}

/** What the notice says of this standing, and of what has been `sent` since the page was opened. */
export function HowItStands({
	standing,
	sent,
	onHide,
}: {
	standing: Standing
	sent: readonly Sent[]
	onHide: () => void
}) {
	return (
		<>
			<Network standing={standing} />
			{standing.waiting.length === 0 && sent.length > 0 ? <AllSent sent={sent} onHide={onHide} /> : null}
			{standing.refused.map((form) => (
				<Refused key={form.id} form={form} />
			))}
		</>
	)
}

function Network({ standing: { isOffline, waiting, isSignedOut } }: { standing: Standing }) {
	const words = offlineWords()
	if (!isOffline && waiting.length === 0) return null
	return (
		<Alert tone="info">
			{isOffline ? <p>{words.isOffline}</p> : null}
			{waiting.length > 0 ? <p>{words.waiting(waiting.length)}</p> : null}
			{isSignedOut ? (
				<p>
					{words.signedOut} <a href="/logg-inn">{words.signIn}</a>
				</p>
			) : waiting.length > 0 ? (
				<Button type="button" variant="secondary" onClick={sendWaiting}>
					{words.sendNow}
				</Button>
			) : null}
		</Alert>
	)
}

function AllSent({ sent, onHide }: { sent: readonly Sent[]; onHide: () => void }) {
	const words = offlineWords()
	const merged = sent.find(({ isMerged }) => isMerged)
	return (
		<Alert tone="success">
			<p>{words.allSent}</p>
			{merged ? (
				<p>
					{words.merged} <a href={merged.address.replace(/\/notat$/, '')}>{words.showNote}</a>
				</p>
			) : null}
			<Button type="button" variant="tertiary" onClick={onHide}>
				{words.hide}
			</Button>
		</Alert>
	)
}

function Refused({ form: { text, address } }: { form: Waiting }) {
	const words = offlineWords()
	return (
		<Alert tone="warning">
			<p>{text === null ? words.refusedOther : words.refused}</p>
			{text === null ? null : <blockquote>{text}</blockquote>}
			<p>
				<a href={address.replace(/\/(notat|ferdig|ikke-ferdig|svar\/[^/]+)$/, '')}>{words.toPage}</a>
			</p>
		</Alert>
	)
}

/** Signing out clears the machine: who has something waiting is asked first. */
function warnBeforeSignOut(waiting: number): (() => void) | undefined {
	if (waiting === 0) return undefined
	const ask = (event: SubmitEvent) => {
		const form = event.target
		if (!(form instanceof HTMLFormElement) || new URL(form.action).pathname !== '/logg-ut') return
		if (!window.confirm(offlineWords().loseWaiting(waiting))) event.preventDefault()
	}
	document.addEventListener('submit', ask, true)
	return () => document.removeEventListener('submit', ask, true)
}
