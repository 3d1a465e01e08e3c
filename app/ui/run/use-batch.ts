import { useEffect, useState } from 'react'
import type { BatchView } from '~/domain/certificate-batch'

/** How often the page asks how far the job has come, in milliseconds. */
const askEvery = 2_000

/** The job as it stands, asked for again and again until it is done; `isOld` when the portal can't be reached. */
export function useBatch(first: BatchView, address: string): { view: BatchView; isOld: boolean } {
	const [view, setView] = useState(first)
	const [isOld, setIsOld] = useState(false)
	const isDone = view.result !== null
	useEffect(() => {
		if (isDone) return
		const ask = async () => {
			try {
				const response = await fetch(address, { signal: AbortSignal.timeout(askEvery * 2) })
				const isThere = response.ok && !response.redirected
				if (isThere) setView((await response.json()) as BatchView)
				setIsOld(!isThere)
			} catch {
				setIsOld(true)
			}
		}
		const again = setInterval(() => void ask(), askEvery)
		return () => clearInterval(again)
	}, [address, isDone])
	return { view, isOld }
}
