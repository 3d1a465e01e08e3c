import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { checkInWallNowPath, dayAttendancePath } from '~/domain/run-paths'
import { checkInWallWords } from '~/i18n/check-in-wall'
import { keptTogether } from '~/i18n/kept-together'
import { norwegianClock, norwegianDay } from '~/i18n/norwegian-time'
import { now } from '~/lib/clock.server'
import { Rich } from '~/ui/rich'
import type { ReloadsWithoutScript } from '~/ui/shell/reload-without-script'
import { checkInWall } from '../shared/check-in-wall.server'
import { dayAt } from '../shared/day-at.server'
import { leadLinks } from '../shared/lead-links'
import { runTitle } from '../shared/run-title'
import { FullScreenButton } from './full-screen-button'
import { useWall } from './use-wall'

/** The code of this minute, for the wall. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run, day } = await dayAt(request, params)
	return {
		run: { id: run.id, title: run.title },
		day: { id: day.id, number: day.number, startsAt: day.startsAt },
		wall: await checkInWall(db, run, day, now()),
	}
}

export const links = leadLinks
export const meta = runTitle(() => checkInWallWords().tab)
export const handle: ReloadsWithoutScript = {
	reloadsAfter: (data) => Math.min(30, (data as Data).wall.secondsLeft + 1),
}

export default function CheckInWallPage() {
	const { run, day, wall: first } = useLoaderData<typeof loader>()
	const { wall, isOld } = useWall(first, checkInWallNowPath(run, day))
	const words = checkInWallWords()
	return (
		<div className="wall">
			<header className="wall-head">
				<div>
					<h1>{words.title}</h1>
					<p>{words.when(run.title, day.number, keptTogether(norwegianDay(day.startsAt)))}</p>
				</div>
				<p className="wall-ways">
					<FullScreenButton />
					<Link className="link-alone" to={dayAttendancePath(run, day)}>
						{words.close}
					</Link>
				</p>
			</header>
			<div className="wall-body">
				<img className="wall-qr" src={wall.qr} alt={words.picture(wall.address)} width={480} height={480} />
				<div className="wall-words">
					<NotNow wall={wall} />
					<ol>
						<li>{words.scan}</li>
						<li>{words.signIn}</li>
						<li>{words.press}</li>
					</ol>
					<p>
						<Rich text={words.orType} address={() => <strong>{wall.address}</strong>} />
					</p>
					<p className="wall-code">{wall.code}</p>
					<Counts wall={wall} />
					<p role="status">{isOld ? words.unreachable : ''}</p>
				</div>
			</div>
		</div>
	)
}

type Data = ReturnType<typeof useLoaderData<typeof loader>>
type Shown = { wall: ReturnType<typeof useWall>['wall'] }

/** Outside of the day the code is of no use; whoever stands before it should read that first. */
function NotNow({ wall: { phase, opensAt, closesAt } }: Shown) {
	const words = checkInWallWords()
	if (phase === 'too-early') return <p className="wall-note">{words.tooEarly(norwegianClock(opensAt))}</p>
	if (phase === 'too-late') return <p className="wall-note">{words.tooLate(norwegianClock(closesAt))}</p>
	return null
}

function Counts({ wall: { phase, present, seated } }: Shown) {
	if (phase === 'too-early' || phase === 'too-late') return null
	return (
		<p className="wall-count">
			<Rich text={checkInWallWords().here(present, seated)} />
		</p>
	)
}
