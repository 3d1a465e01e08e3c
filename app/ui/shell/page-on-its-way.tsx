import { useNavigation } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { shellWords } from '~/i18n/shell'

/** A page that comes sooner than this needs no word of it, in milliseconds. */
const slowAfter = 400

/** Says that the page one has asked for is on its way, when it takes its time: a browser shows nothing of it for a link within the portal. */
export function PageOnItsWay() {
	const isOnItsWay = useNavigation().state !== 'idle'
	const [isSlow, setIsSlow] = useState(false)
	useEffect(() => {
		if (!isOnItsWay) return
		const timer = setTimeout(() => setIsSlow(true), slowAfter)
		return () => {
			clearTimeout(timer)
			setIsSlow(false)
		}
	}, [isOnItsWay])
	return (
		<div className="page-on-its-way" role="status">
			{isSlow ? <OnItsWay /> : null}
		</div>
	)
}

/** A line at the top that moves, and the words for who listens. */
export function OnItsWay() {
	return (
		<div className="on-its-way">
			<span className="visually-hidden">{shellWords().onItsWay}</span>
		</div>
	)
}
