import { Link } from '@remix-run/react'
import { briefingWords } from '~/i18n/briefing'
import { Button } from '~/ui/button'
import { useIsLive } from '~/ui/practice/use-is-live'

/** Which day the sheet is for, and the way to the printer. Never on paper. */
export function DayChoice({
	path,
	days,
	day,
	isPrintable,
}: {
	path: string
	days: readonly number[]
	day: number
	/** Whether there is a sheet, and not only the reason why there is none. */
	isPrintable: boolean
}) {
	const words = briefingWords()
	return (
		<div className="briefing-choice">
			<nav aria-label={words.days}>
				<ul>
					{days.map((number) => (
						<li key={number}>
							<Link to={`${path}?dag=${number}`} aria-current={number === day ? 'page' : undefined}>
								{words.beforeDay(number)}
							</Link>
						</li>
					))}
				</ul>
			</nav>
			{isPrintable ? <Print /> : null}
		</div>
	)
}

function Print() {
	const words = briefingWords()
	if (!useIsLive()) return <p>{words.printFromBrowser}</p>
	return (
		<Button type="button" variant="secondary" onClick={() => window.print()}>
			{words.print}
		</Button>
	)
}
