import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { findBriefingFacts } from '#db/queries/briefing'
import { smallestGroup } from '~/domain/briefing/band'
import { briefingOf } from '~/domain/briefing/briefing'
import { briefingPath } from '~/domain/run-paths'
import { briefingWords } from '~/i18n/briefing'
import { norwegianDay } from '~/i18n/norwegian-time'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { pageTitle } from '~/ui/page-title'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { BriefingSheet } from './briefing-sheet'
import { briefingView } from './briefing-view.server'
import { DayChoice } from './day-choice'

export const links = leadLinks
/** The day of the course that the briefing is for when the address names none. */
const usualDay = 2

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, course } = await runAt(request, params)
	const asked = Number(new URL(request.url).searchParams.get('dag') ?? usualDay)
	const days = course.days.map(({ number }) => number)
	const day = days.includes(asked) ? asked : Math.min(usualDay, days.at(-1) ?? 1)
	const facts = await findBriefingFacts(db, run)
	const briefing = briefingOf(course, facts, day)
	return {
		run: runHeading(run),
		course: { language: course.language, title: course.title },
		day,
		days,
		people: facts.people,
		on: norwegianDay(now().toISOString()),
		briefing: briefing && briefingView(course, briefing),
	}
}

export type BriefingData = Awaited<ReturnType<typeof loader>>

export const meta = ({ data }: { data: BriefingData | undefined }) => {
	const words = briefingWords()
	return pageTitle(data ? runPageWords().title(words.beforeDay(data.day), data.run.title) : words.title)
}

/** One sheet for the leader to take along to a day of the course. */
export default function BriefingPage() {
	const { run, course, day, days, people, on, briefing } = useLoaderData<typeof loader>()
	const words = briefingWords()
	return (
		<RunPage
			run={run}
			title={words.beforeDay(day)}
			here={words.beforeDay(day)}
			lead={briefing ? words.asItStood(run.title, people, on) : undefined}
		>
			<DayChoice path={briefingPath(run)} days={days} day={day} isPrintable={Boolean(briefing)} />
			{briefing ? <BriefingSheet briefing={briefing} language={course.language} /> : <TooFew people={people} />}
		</RunPage>
	)
}

function TooFew({ people }: { people: number }) {
	const words = briefingWords()
	return <p>{people === 0 ? words.nobody(smallestGroup) : words.tooFew(people, smallestGroup)}</p>
}
