import { useLoaderData } from '@remix-run/react'
import { accessibilityWords } from '~/i18n/accessibility'
import { norwegianDate } from '~/i18n/norwegian-time'
import { onlyToRead } from '~/lib/http-errors.server'
import { contactEmail } from '~/portal.server'
import tableStyles from '~/styles/table.css?url'
import { Details } from '~/ui/details'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { criteria } from './criteria'
import { CriteriaTable, Shortfalls } from './criteria-table'
import type { CriterionResult } from './criterion'

const writtenOn = '2026-11-21T12:00:00.000Z'
const changedOn = '2026-11-22T12:00:00.000Z'

/** How the portal stands with each criterion, and whether the foot of the page has an address to write to. */
export function loader() {
	return { criteria, hasAddress: contactEmail !== null }
}

/** Nothing is written here. */
export const action = onlyToRead

export const meta = () => pageTitle(accessibilityWords().title)
export const links = () => [{ rel: 'stylesheet', href: tableStyles }]

/** The accessibility statement: what it is about, how far we are, what is not met and why, and how to tell or to complain. */
export default function AccessibilityPage() {
	const { criteria, hasAddress } = useLoaderData<typeof loader>()
	const { title, lead, scope, howFar, shortfalls, works, tried, lacks, all, written } = accessibilityWords()
	const count = (result: CriterionResult) => criteria.filter((one) => one.result === result).length
	return (
		<Page title={title} lead={lead}>
			<h2>{scope.title}</h2>
			<p>{scope.text}</p>
			<h2>{howFar.title}</h2>
			<p>
				<Rich text={howFar.text} />
			</p>
			<p>{howFar.counts(criteria.length, count('met'), count('partly'), count('not-applicable'))}</p>
			{count('partly') > 0 ? (
				<>
					<h2>{shortfalls}</h2>
					<Shortfalls criteria={criteria} />
				</>
			) : null}
			<h2>{lacks.title}</h2>
			<Points points={lacks.list} />
			<h2>{tried.title}</h2>
			<Points points={tried.list} />
			<div className="beyond-the-measure">
				<Details summary={all}>
					<CriteriaTable criteria={criteria} />
				</Details>
			</div>
			<h2>{works.title}</h2>
			<Points points={works.list} />
			<TellAndComplain hasAddress={hasAddress} />
			<p className="soft">{written(norwegianDate(writtenOn), norwegianDate(changedOn))}</p>
		</Page>
	)
}

function TellAndComplain({ hasAddress }: { hasAddress: boolean }) {
	const { tell, complain } = accessibilityWords()
	return (
		<>
			<h2>{tell.title}</h2>
			<p>{tell.text(hasAddress)}</p>
			<p>{tell.answer}</p>
			<h2>{complain.title}</h2>
			<p>
				<Rich
					text={complain.text}
					board={(text) => <a href="https://www.diskrimineringsnemnda.no/">{text}</a>}
					authority={(text) => <a href="https://www.uutilsynet.no/">{text}</a>}
				/>
			</p>
			<p>{complain.official}</p>
		</>
	)
}

function Points({ points }: { points: readonly string[] }) {
	return (
		<ul>
			{points.map((point) => (
				<li key={point}>{point}</li>
			))}
		</ul>
	)
}
