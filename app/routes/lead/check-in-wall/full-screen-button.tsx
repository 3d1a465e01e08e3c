import { useEffect, useState } from 'react'
import { checkInWallWords } from '~/i18n/check-in-wall'
import { Button } from '~/ui/button'

/** Fills the screen with the page and takes it back; not there where the browser can't, or without script. */
export function FullScreenButton() {
	const [isPossible, setIsPossible] = useState(false)
	const [isFull, setIsFull] = useState(false)
	useEffect(() => {
		setIsPossible(document.fullscreenEnabled === true)
		const look = () => setIsFull(document.fullscreenElement !== null)
		document.addEventListener('fullscreenchange', look)
		return () => document.removeEventListener('fullscreenchange', look)
	}, [])
	if (!isPossible) return null
	const words = checkInWallWords()
	const toggle = () => (isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen())
	return (
		<Button type="button" variant="secondary" onClick={() => void toggle().catch(() => undefined)}>
			{isFull ? words.leaveFullScreen : words.fullScreen}
		</Button>
	)
}
