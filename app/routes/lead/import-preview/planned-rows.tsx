import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { ImportCounts } from '~/domain/import-plan'
import type { CellMistake } from '~/domain/import-row'
import type { ListedPerson } from '~/domain/participant-list'
import { importPreviewWords } from '~/i18n/import-preview'
import { participantListWords } from '~/i18n/participant-list'
import { EmailAddress } from '~/ui/email-address'
import { Icon } from '~/ui/icon'
import { Table, type TableColumn } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { mistakeInWords } from './mistake-words'
import { type RowGroup, rowGroups } from './row-groups'

/** What becomes of a row, as the page may know it. */
type ShownOutcome =
	| { kind: 'new'; place: 'seated' | 'waiting'; hasAccount: boolean }
	| { kind: 'already-in' | 'has-left' }
	| { kind: 'mistake'; mistakes: readonly CellMistake[] }

/** Every row of a list and what becomes of it, with what is wrong beside the cell where it is. */
export function PlannedRows({
	path,
	group,
	counts,
	rows,
}: {
	path: string
	group: RowGroup
	counts: ImportCounts
	rows: readonly { listed: ListedPerson; outcome: ShownOutcome }[]
}) {
	const words = importPreviewWords().rows
	return (
		<section aria-labelledby="rad-for-rad">
			<h2 id="rad-for-rad">{words.heading}</h2>
			<nav className="run-filters" aria-label={words.filter}>
				<ul>
					{rowGroups.map(({ key, name, count }) => (
						<li key={key}>
							<Link to={`${path}?vis=${key}`} aria-current={key === group ? 'true' : undefined} preventScrollReset>
								{words[name]} <span className="run-filter-count">{count(counts)}</span>
							</Link>
						</li>
					))}
				</ul>
			</nav>
			<Table
				caption={words.table}
				cards="tablet"
				hidesCaption
				columns={columns()}
				rows={rows.map(({ listed, outcome }) => ({ key: String(listed.number), cells: cellsOf(listed, outcome) }))}
				empty={<p>{words.none}</p>}
			/>
		</section>
	)
}

function columns(): TableColumn[] {
	const { row, outcome } = importPreviewWords().rows
	const { name, email, number } = participantListWords()
	return [
		{ key: 'number', label: row, kind: 'number' },
		{ key: 'name', label: name, kind: 'header' },
		{ key: 'email', label: email, kind: 'prose' },
		{ key: 'reference', label: number },
		{ key: 'outcome', label: outcome },
	]
}

function cellsOf(listed: ListedPerson, outcome: ShownOutcome): Record<string, ReactNode> {
	const mistakes = outcome.kind === 'mistake' ? outcome.mistakes : []
	const cell = (field: CellMistake['field'], shown: ReactNode) => (
		<>
			{shown}
			<Mistakes mistakes={mistakes.filter((mistake) => mistake.field === field)} />
		</>
	)
	const { name, email, reference } = listed
	return {
		number: listed.number,
		name: cell('name', name ? <bdi className="breakable">{withSigns(name)}</bdi> : null),
		email: cell('email', email ? <TypedEmail text={email} /> : <WithoutEmail />),
		reference: cell('reference', reference ? <bdi className="breakable">{withSigns(reference)}</bdi> : null),
		outcome: inWords(outcome),
	}
}

function TypedEmail({ text }: { text: string }) {
	return (
		<bdi className="breakable">
			<EmailAddress address={withSigns(text)} />
		</bdi>
	)
}

function WithoutEmail() {
	return <span className="soft">{participantListWords().withoutEmail}</span>
}

function Mistakes({ mistakes }: { mistakes: readonly CellMistake[] }) {
	return mistakes.map((mistake) => (
		<span key={mistake.reason} className="cell-mistake">
			<Icon name="cross" /> {mistakeInWords(mistake)}
		</span>
	))
}

/** What isn't seen gets a sign in its place. */
function withSigns(text: string): string {
	return text.replace(/[\p{Control}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, '□')
}

function inWords(outcome: ShownOutcome): ReactNode {
	const words = importPreviewWords().outcome
	switch (outcome.kind) {
		case 'new':
			return (
				<>
					<Tag tone={outcome.place === 'seated' ? 'success' : 'info'}>{words[outcome.place]}</Tag>
					{outcome.hasAccount ? <span className="cell-note">{words.account}</span> : null}
				</>
			)
		case 'already-in':
			return <Tag>{words.alreadyIn}</Tag>
		case 'has-left':
			return (
				<>
					<Tag>{words.hasLeft}</Tag>
					<span className="cell-note">{words.addByHand}</span>
				</>
			)
		case 'mistake':
			return <Tag tone="danger">{words.mistake}</Tag>
	}
}
