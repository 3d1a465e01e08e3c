import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listParticipantsOnList, type OnList } from '#db/queries/run-participants'
import { importPath, invitationPath, newParticipantPath, paperCodesPath } from '~/domain/run-paths'
import { inNorwegianOrder } from '~/lib/norwegian-order'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { counted } from '~/ui/counted'
import { Details } from '~/ui/details'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { ParticipantTable } from './participant-table'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	const people = inOrder(await listParticipantsOnList(db, run.id))
	const search = new URL(request.url).searchParams
	return {
		run: runHeading(run),
		seats: run.seats,
		people,
		done: doneSentences[search.get('melding') ?? ''] ?? null,
	}
}

export const links = leadLinks

export const meta = runTitle('Deltakere')

/** By name, but for those who wait: they stand in the order of their line. */
function inOrder(people: readonly OnList[]): OnList[] {
	const waits = ({ state }: OnList) => state === 'waiting'
	return [...inNorwegianOrder(people.filter((one) => !waits(one))), ...people.filter(waits)]
}

/** What was done just before. */
const doneSentences: Record<string, string> = {
	plass: 'Deltakeren har fått plass.',
	venteliste: 'Kurset er fullt, så deltakeren står på ventelista.',
	fjernet: 'Deltakeren er ikke lenger med. Sto noen på venteliste, har de fått beskjed hvis de rykket opp.',
}

export default function ParticipantsPage() {
	const { run, seats, people, done } = useLoaderData<typeof loader>()
	const seated = people.filter(({ state }) => state === 'seated')
	const waiting = people.filter(({ state }) => state === 'waiting')
	const left = people.filter(({ state }) => state === 'withdrawn')
	const isOpen = run.cancelledAt === null
	return (
		<RunPage run={run} title="Deltakere" here="Deltakere" lead={inSum(seated.length, waiting.length, seats)}>
			{done ? (
				<Alert tone="success" live="status">
					{done}
				</Alert>
			) : null}
			{isOpen ? (
				<div className="actions">
					<ButtonLink to={newParticipantPath(run)}>Legg til en deltaker</ButtonLink>
					<ButtonLink to={importPath(run)} variant="secondary">
						Hent inn ei liste
					</ButtonLink>
					<ButtonLink to={invitationPath(run)} variant="secondary">
						Vis invitasjonen
					</ButtonLink>
				</div>
			) : null}
			<section>
				<h2>Har plass</h2>
				<ParticipantTable run={run} people={seated} caption="Deltakere med plass" empty={nobody} />
				<CodesForPaper run={run} people={[...seated, ...waiting]} />
			</section>
			{waiting.length > 0 ? (
				<section>
					<h2>Venteliste</h2>
					<p>
						Den som står øverst, får den neste ledige plassen. Det skjer av seg selv, og vi sender brev til dem som har
						e-post.
					</p>
					<ParticipantTable run={run} people={waiting} caption="Venteliste" isWaitingList />
				</section>
			) : null}
			{left.length > 0 ? (
				<Details summary={`Ikke lenger med (${left.length})`}>
					<ParticipantTable run={run} people={left} caption="Ikke lenger med" hasLeft />
				</Details>
			) : null}
		</RunPage>
	)
}

const nobody = (
	<p>
		Ingen er med ennå. Del invitasjonen, hent inn ei liste fra Excel, eller legg til deltakere én og én. Er kurset
		åpent, kan folk også melde seg på selv fra kalenderen.
	</p>
)

function inSum(seated: number, waiting: number, seats: number | null): string {
	const taken =
		seats === null
			? `${counted(seated, 'deltaker', 'deltakere')}, uten øvre grense`
			: `${seated} av ${seats} plasser er tatt`
	return waiting > 0 ? `${taken}. ${waiting} står på venteliste.` : `${taken}.`
}

function CodesForPaper({ run, people }: { run: { id: string }; people: readonly OnList[] }) {
	const without = people.filter(({ claimCode }) => claimCode !== null)
	if (without.length === 0) return null
	return (
		<p>
			{counted(without.length, 'deltaker har', 'deltakere har')} ikke knyttet plassen til en konto.{' '}
			<Link to={paperCodesPath(run)}>Skriv ut koder på papir</Link>
		</p>
	)
}
