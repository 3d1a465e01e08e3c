import { useEffect, useRef, useState } from 'react'
import type { Taken, Waiting } from '~/offline/messages'
import { hearWorker } from '~/offline/page'

/** What the portal took last at this address, when there is no network and the page may be older; or null. */
export function useTaken(address: string): Taken | null {
	const [taken, setTaken] = useState<Taken | null>(null)
	useEffect(
		() =>
			hearWorker({
				standing: (standing) =>
					setTaken((before) =>
						standing.isOffline ? (standing.taken.find((one) => one.address === address) ?? before) : before,
					),
			}),
		[address],
	)
	return taken
}

/** What was handed in at this address and waits for the network, or null; `onSent` hears that it has arrived. */
export function useWaiting(address: string, onSent?: () => void): Waiting | null {
	const [waiting, setWaiting] = useState<Waiting | null>(null)
	const hear = useRef(onSent)
	hear.current = onSent
	useEffect(
		() =>
			hearWorker({
				standing: (standing) => {
					const found = standing.waiting.filter((one) => one.address === address).at(-1) ?? null
					setWaiting((before) => (before?.id === found?.id ? before : found))
				},
				sent: (one) => {
					if (one.address === address) hear.current?.()
				},
			}),
		[address],
	)
	return waiting
}
