import { useLocation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { offlineWords } from '~/i18n/offline'
import { pageOfForm } from '~/offline/addresses'
import type { Sent, Standing, Waiting } from '~/offline/messages'
import { hearWorker, keepPages, letGo, sendWaiting, tellNoMore } from '~/offline/page'
import { Alert } from '../alert'
import { Button } from '../button'
import { UnsentForm } from './unsent-form'

const quiet: Standing = {
	...{ kind: 'standing', isOffline: false, isSignedOut: false },
	...{ waiting: [], refused: [], taken: [], walked: [] },
}

/** While something waits, or the network is away, the worker is asked to try again this often, in milliseconds. */
const tryAgainAfter = 30_000

/** Says that the network has failed, what waits for it, and what became of that; nothing while all is well. */
export function OfflineNotice() {
	const [standing, setStanding] = useState(quiet)
	const [sent, setSent] = useState<readonly Sent[]>([])
	useEffect(() => {
		const stop = hearWorker({
			standing: setStanding,
			sent: (one) => {
				setSent((before) => [...before.filter(({ id }) => id !== one.id), one])
				// A page that is left at once has told nobody.
				setTimeout(() => tellNoMore(one), 1_000)
			},
		})
		sendWaiting()
		window.addEventListener('online', sendWaiting)
		return () => {
			stop()
			window.removeEventListener('online', sendWaiting)
		}
	}, [])
	useKeptHere()
	const waiting = standing.waiting.length
	const isUnsettled = waiting > 0 || standing.isOffline
	useEffect(() => warnBeforeSignOut(waiting), [waiting])
	useEffect(() => {
		if (!isUnsettled) return
		const timer = setInterval(sendWaiting, tryAgainAfter)
		return () => clearInterval(timer)
	}, [isUnsettled])
	return (
		<div className="offline-notice" role="status">
			<HowItStands standing={standing} sent={sent} onHide={() => setSent([])} />
			<UnsentForm />
		</div>
	)
}

/** The page that one has come to within the portal is kept as one that was opened whole; the reader comes first. */
function useKeptHere(): void {
	const { pathname } = useLocation()
	useEffect(() => {
		const timer = setTimeout(() => keepPages([pathname]), 1_000)
		return () => clearTimeout(timer)
	}, [pathname])
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
	return (
		<Alert tone="success">
			<p>{words.allSent}</p>
			{oncePerPage(sent).map(({ id, met, address }) =>
				met ? (
					<p key={id}>
						{words.met[met]} <a href={pageOfForm(address)}>{words.look}</a>
					</p>
				) : null,
			)}
			<Button type="button" variant="tertiary" onClick={onHide}>
				{words.hide}
			</Button>
		</Alert>
	)
}

/** Every choice of a walk has met what the first one met. */
function oncePerPage(sent: readonly Sent[]): Sent[] {
	return [...new Map(sent.map((one) => [`${one.met} ${pageOfForm(one.address)}`, one])).values()]
}

function Refused({ form }: { form: Waiting }) {
	const words = offlineWords()
	const { what, text, address } = form
	return (
		<Alert tone="warning">
			<p>{text === null ? (what === 'attempt' ? words.refusedAttempt : words.refusedOther) : words.refused}</p>
			{text === null ? null : <blockquote>{text}</blockquote>}
			<p>
				<a href={pageOfForm(address)}>{words.toPage}</a>
			</p>
			<Button type="button" variant="tertiary" onClick={() => letGo(form)}>
				{words.letGo}
			</Button>
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
