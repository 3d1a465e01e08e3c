import { useEffect, useRef } from 'react'
import { hearWorker } from '~/offline/page'

/**
 * Hears what became of a text that was written without a network: that it still waits, so that a page opened anew shows
 * it, and that it has arrived, with the revision from which the next save begins.
 */
export function useWaitingNote(
	address: string,
	{ onArrived, onWaiting }: { onArrived: (revision: number) => void; onWaiting: (text: string) => void },
): void {
	const hear = useRef({ onArrived, onWaiting })
	hear.current = { onArrived, onWaiting }
	useEffect(
		() =>
			hearWorker({
				sent: (one) => {
					if (one.address === address && one.revision !== null) hear.current.onArrived(one.revision)
				},
				standing: ({ waiting }) => {
					const text = waiting.find((one) => one.address === address)?.text
					if (typeof text === 'string') hear.current.onWaiting(text)
				},
			}),
		[address],
	)
}
