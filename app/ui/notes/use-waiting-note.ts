import { useEffect, useRef } from 'react'
import { hearWorker } from '~/offline/page'

type Hearing = {
	onArrived: (revision: number) => void
	onWaiting: (text: string) => void
	/** The portal has taken this text, and the page may have been kept before that. */
	onTaken: (text: string, revision: number) => void
}

/**
 * Hears what became of a text that was written without a network: that it still waits, so that a page opened anew shows
 * it, and that it has arrived, with the revision from which the next save begins.
 */
export function useWaitingNote(address: string, { onArrived, onWaiting, onTaken }: Hearing): void {
	const hear = useRef({ onArrived, onWaiting, onTaken })
	hear.current = { onArrived, onWaiting, onTaken }
	useEffect(
		() =>
			hearWorker({
				sent: (one) => {
					if (one.address === address && one.revision !== null) hear.current.onArrived(one.revision)
				},
				standing: ({ waiting, taken }) => {
					const last = taken.find((one) => one.address === address)
					if (last?.text != null && last.revision !== null) hear.current.onTaken(last.text, last.revision)
					const text = waiting.find((one) => one.address === address)?.text
					if (typeof text === 'string') hear.current.onWaiting(text)
				},
			}),
		[address],
	)
}
