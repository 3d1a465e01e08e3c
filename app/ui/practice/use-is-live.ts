import { useEffect, useState } from 'react'

/** Whether the browser's script has come: false on the server and in the first rendering, so that the two are alike. */
export function useIsLive(): boolean {
	const [isLive, setIsLive] = useState(false)
	useEffect(() => setIsLive(true), [])
	return isLive
}
