import { Link } from '@remix-run/react'
import { adminPersonWords } from '~/i18n/admin-person'
import { Tag } from '~/ui/tag'
import type { PersonRun } from './person-runs.server'

/** The runs that a person is in, for whoever is asked what became of a place. */
export function PersonRuns({ runs }: { runs: readonly PersonRun[] }) {
	const words = adminPersonWords()
	if (runs.length === 0) return <p>{words.noRuns}</p>
	return (
		<ul>
			{runs.map(({ path, title, dates, isWaiting, isCancelled }) => (
				<li key={path}>
					<Link className="link-alone" to={path}>
						{title}
					</Link>
					<br />
					{dates} {isWaiting ? <Tag>{words.waiting}</Tag> : null}
					{isCancelled ? <Tag tone="warning">{words.cancelled}</Tag> : null}
				</li>
			))}
		</ul>
	)
}
