import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listParticipantsOnList, type OnList } from '#db/queries/run-participants'
import { importPath, invitationPath, newParticipantPath, paperCodesPath } from '~/domain/run-paths'
import { participantsWords } from '~/i18n/participants'
import { runPageWords } from '~/i18n/run-page'
import { inNorwegianOrder } from '~/lib/norwegian-order'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
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
		done: done[search.get('melding') ?? ''] ?? null,
	}
}

export const links = leadLinks

export const meta = runTitle(() => runPageWords().participants)

/** By name, but for those who wait: they stand in the order of their line. */
function inOrder(people: readonly OnList[]): OnList[] {
	const waits = ({ state }: OnList) => state === 'waiting'
	return [...inNorwegianOrder(people.filter((one) => !waits(one))), ...people.filter(waits)]
}

/** What was done just before, by what the address says of it. */
const done: Record<string, keyof ReturnType<typeof participantsWords>['done']> = {
	plass: 'seated',
	venteliste: 'waiting',
	fjernet: 'removed',
}

export default function ParticipantsPage() {
	const { run, seats, people, done } = useLoaderData<typeof loader>()
	const words = participantsWords()
	const title = runPageWords().participants
	const seated = people.filter(({ state }) => state === 'seated')
	const waiting = people.filter(({ state }) => state === 'waiting')
	const left = people.filter(({ state }) => state === 'withdrawn')
	const isOpen = run.cancelledAt === null
	return (
		<RunPage run={run} title={title} here={title} lead={inSum(seated.length, waiting.length, seats)}>
			{done ? (
				<Alert tone="success" live="status">
					{words.done[done]}
				</Alert>
			) : null}
			{isOpen ? (
				<div className="actions">
					<ButtonLink to={newParticipantPath(run)}>{words.add}</ButtonLink>
					<ButtonLink to={importPath(run)} variant="secondary">
						{words.import}
					</ButtonLink>
					<ButtonLink to={invitationPath(run)} variant="secondary">
						{words.showInvitation}
					</ButtonLink>
				</div>
			) : null}
			<section>
				<h2>{words.seated}</h2>
				<ParticipantTable run={run} people={seated} caption={words.seatedTable} empty={<p>{words.nobody}</p>} />
				<CodesForPaper run={run} people={[...seated, ...waiting]} />
			</section>
			{waiting.length > 0 ? (
				<section>
					<h2>{words.waitingList}</h2>
					<p>{words.aboutWaitingList}</p>
					<ParticipantTable run={run} people={waiting} caption={words.waitingList} isWaitingList />
				</section>
			) : null}
			{left.length > 0 ? (
				<Details summary={words.leftCount(left.length)}>
					<ParticipantTable run={run} people={left} caption={words.left} hasLeft />
				</Details>
			) : null}
		</RunPage>
	)
}

function inSum(seated: number, waiting: number, seats: number | null): string {
	const words = participantsWords()
	const taken = seats === null ? words.takenWithoutLimit(seated) : words.taken(seated, seats)
	return waiting > 0 ? `${taken} ${words.waits(waiting)}` : taken
}

function CodesForPaper({ run, people }: { run: { id: string }; people: readonly OnList[] }) {
	const without = people.filter(({ claimCode }) => claimCode !== null)
	if (without.length === 0) return null
	const words = participantsWords()
	return (
		<p>
			{words.withoutAccount(without.length)} <Link to={paperCodesPath(run)}>{words.printCodes}</Link>
		</p>
	)
}
