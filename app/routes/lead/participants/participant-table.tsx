import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { OnList } from '#db/queries/run-participants'
import type { EnrolmentSource } from '~/domain/run-enrolment'
import { participantPath, participantRemovalPath } from '~/domain/run-paths'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Table, type TableColumn } from '~/ui/table'
import { Tag } from '~/ui/tag'

/** How somebody came into the run, in words. */
const sources: Record<EnrolmentSource, string> = {
	self: 'Meldte seg på selv',
	invitation: 'Fulgte invitasjonen',
	import: 'Hentet inn fra liste',
	leader: 'Lagt til av kursleder',
}

/** Participants of a run as its leader sees them. On a waiting list they stand in its order. */
export function ParticipantTable({
	run,
	people,
	caption,
	empty,
	isWaitingList = false,
	hasLeft = false,
}: {
	run: { id: string }
	people: readonly OnList[]
	caption: string
	empty?: ReactNode
	isWaitingList?: boolean
	hasLeft?: boolean
}) {
	const columns: TableColumn[] = [
		...(isWaitingList ? [{ key: 'place', label: 'Nr.', kind: 'number' } as const] : []),
		{ key: 'name', label: 'Navn', kind: 'header' },
		{ key: 'email', label: 'E-post' },
		...(people.some(({ reference }) => reference) ? [{ key: 'reference', label: 'Referanse' }] : []),
		{ key: 'source', label: 'Kom inn' },
		hasLeft ? { key: 'left', label: 'Gikk ut' } : { key: 'account', label: 'Konto' },
		...(hasLeft ? [] : [{ key: 'remove', label: 'Plassen' }]),
	]
	const rows = people.map((person, index) => ({
		key: person.id,
		cells: {
			place: index + 1,
			name: hasLeft || isWaitingList ? person.name : <Link to={participantPath(run, person)}>{person.name}</Link>,
			email: person.email ? (
				<span className="breakable">{person.email}</span>
			) : (
				<span className="soft">Uten e-post</span>
			),
			reference: person.reference ?? '',
			source: (
				<>
					{sources[person.source]}, <NorwegianDate at={person.createdAt} />
				</>
			),
			account: person.claimCode ? (
				<span className="code">{person.claimCode}</span>
			) : (
				<Tag tone="success">Har konto</Tag>
			),
			left: person.withdrawnAt ? <NorwegianDate at={person.withdrawnAt} /> : '',
			remove: (
				<Link to={participantRemovalPath(run, person)} className="table-action">
					Fjern<span className="visually-hidden"> {person.name}</span>
				</Link>
			),
		},
	}))
	return <Table caption={caption} hidesCaption columns={columns} rows={rows} empty={empty} />
}
