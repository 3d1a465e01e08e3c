import { Link } from '@remix-run/react'
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
	return (
		<div className="briefing-choice">
			<nav aria-label="Dag">
				<ul>
					{days.map((number) => (
						<li key={number}>
							<Link to={`${path}?dag=${number}`} aria-current={number === day ? 'page' : undefined}>
								Før dag {number}
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
	if (!useIsLive()) return <p>Skriv ut arket fra nettleseren. Det får plass på én side.</p>
	return (
		<Button type="button" variant="secondary" onClick={() => window.print()}>
			Skriv ut arket
		</Button>
	)
}
