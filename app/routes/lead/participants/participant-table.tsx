import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { OnList } from '#db/queries/run-participants'
import { participantPath, participantRemovalPath } from '~/domain/run-paths'
import { participantListWords } from '~/i18n/participant-list'
import { participantsWords } from '~/i18n/participants'
import { EmailAddress } from '~/ui/email-address'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Rich } from '~/ui/rich'
import { Table, type TableColumn } from '~/ui/table'
import { Tag } from '~/ui/tag'

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
	const words = participantsWords()
	const { columns: labels, sources } = words
	const { name, email, withoutEmail } = participantListWords()
	const columns: TableColumn[] = [
		...(isWaitingList ? [{ key: 'place', label: labels.place, kind: 'number' } as const] : []),
		{ key: 'name', label: name, kind: 'header' },
		{ key: 'email', label: email, kind: 'prose' },
		...(people.some(({ reference }) => reference) ? [{ key: 'reference', label: labels.reference }] : []),
		{ key: 'source', label: labels.source },
		hasLeft ? { key: 'left', label: labels.left } : { key: 'account', label: labels.account },
		...(hasLeft ? [] : [{ key: 'remove', label: labels.seat }]),
	]
	const rows = people.map((person, index) => ({
		key: person.id,
		cells: {
			place: index + 1,
			name: hasLeft || isWaitingList ? person.name : <Link to={participantPath(run, person)}>{person.name}</Link>,
			email: person.email ? <EmailAddress address={person.email} /> : <span className="soft">{withoutEmail}</span>,
			reference: person.reference ?? '',
			source: (
				<>
					{sources[person.source]}, <NorwegianDate at={person.createdAt} />
				</>
			),
			account: person.claimCode ? (
				<span className="code">{person.claimCode}</span>
			) : (
				<Tag tone="success">{words.hasAccount}</Tag>
			),
			left: person.withdrawnAt ? <NorwegianDate at={person.withdrawnAt} /> : '',
			remove: (
				<Link to={participantRemovalPath(run, person)}>
					<Rich text={words.remove} name={() => <span className="visually-hidden"> {person.name}</span>} />
				</Link>
			),
		},
	}))
	return <Table caption={caption} hidesCaption cards="tablet" columns={columns} rows={rows} empty={empty} />
}
