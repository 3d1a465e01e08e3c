import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { checkInWallNowPath, dayAttendancePath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { norwegianDay } from '~/lib/norwegian-time'
import { osloTime } from '~/lib/oslo-time'
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
export const meta = runTitle('Kode for oppmøte')

export default function CheckInWallPage() {
	const { run, day, wall: first } = useLoaderData<typeof loader>()
	const { wall, isOld } = useWall(first, checkInWallNowPath(run, day))
	return (
		<div className="wall">
			<noscript>
				<meta httpEquiv="refresh" content={String(Math.min(30, first.secondsLeft + 1))} />
			</noscript>
			<header className="wall-head">
				<div>
					<h1>Møt opp her</h1>
					<p>
						{run.title}, dag {day.number} · {norwegianDay(day.startsAt)}
					</p>
				</div>
				<p className="wall-ways">
					<FullScreenButton />
					<Link to={dayAttendancePath(run, day)}>Lukk</Link>
				</p>
			</header>
			<div className="wall-body">
				<img className="wall-qr" src={wall.qr} alt={`QR-kode som leder til ${wall.address}`} width={480} height={480} />
				<div className="wall-words">
					<NotNow wall={wall} />
					<ol>
						<li>Skann koden med kameraet på telefonen.</li>
						<li>Logg inn, eller lag en konto. Skanningen gjelder i 30 minutter.</li>
						<li>Trykk «Jeg er her».</li>
					</ol>
					<p>
						Eller gå til <strong>{wall.address}</strong> og skriv:
					</p>
					<p className="wall-code">{wall.code}</p>
					<Counts wall={wall} />
					<p role="status">{isOld ? 'Ingen kontakt med portalen. Koden kan være for gammel til å virke.' : ''}</p>
				</div>
			</div>
		</div>
	)
}

type Shown = { wall: ReturnType<typeof useWall>['wall'] }

/** Outside of the day the code is of no use; whoever stands before it should read that first. */
function NotNow({ wall: { phase, opensAt, closesAt } }: Shown) {
	if (phase === 'too-early') return <p className="wall-note">{`Koden teller fra kl. ${clock(opensAt)}.`}</p>
	if (phase === 'too-late')
		return <p className="wall-note">{`Dagen var over kl. ${clock(closesAt)}. Koden teller ikke lenger.`}</p>
	return null
}

function Counts({ wall: { phase, present, seated } }: Shown) {
	if (phase === 'too-early' || phase === 'too-late') return null
	return (
		<p className="wall-count">
			<strong>{present}</strong> av {seated} er her
		</p>
	)
}

function clock(at: string): string {
	return osloTime(at).replace(':', '.')
}
