import { Link } from '@remix-run/react'
import { Button } from '~/ui/button'
import { useIsLive } from '~/ui/practice/use-is-live'

/** Which day the sheet is for, and the way to the printer. Never on paper. */
export function DayChoice({ path, days, day }: { path: string; days: readonly number[]; day: number }) {
	const isLive = useIsLive()
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
			{isLive ? (
				<Button type="button" variant="secondary" onClick={() => window.print()}>
					Skriv ut arket
				</Button>
			) : (
				<p>Skriv ut arket fra nettleseren. Det får plass på én side.</p>
			)}
		</div>
	)
}
