import { useEffect, useState } from 'react'
import type { CheckInWall } from '../shared/check-in-wall.server'

/** How often the wall asks for the code and the count, in milliseconds. */
const askEvery = 5_000

/** What stands on the wall, always this minute's; `isOld` when the portal can't be reached. */
export function useWall(first: CheckInWall, address: string): { wall: CheckInWall; isOld: boolean } {
	const [wall, setWall] = useState(first)
	const [isOld, setIsOld] = useState(false)
	useEffect(() => {
		const ask = async () => {
			try {
				const response = await fetch(address, { signal: AbortSignal.timeout(askEvery * 2) })
				const isThere = response.ok && !response.redirected
				if (isThere) setWall((await response.json()) as CheckInWall)
				setIsOld(!isThere)
			} catch {
				setIsOld(true)
			}
		}
		const again = setInterval(() => void ask(), askEvery)
		return () => clearInterval(again)
	}, [address])
	return { wall, isOld }
}
