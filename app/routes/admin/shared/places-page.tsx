import { Link, useSearchParams } from '@remix-run/react'
import { placeFieldsWords } from '~/i18n/place-fields'
import { Alert } from '~/ui/alert'
import { ErrorSummary } from '~/ui/error-summary'
import { Table } from '~/ui/table'
import { Tag } from '~/ui/tag'
import { AdminPage } from './admin-page'
import { type PlaceAnswer, PlaceForm } from './place-form'

type ListedPlace = {
	id: string
	name: string
	counties?: string
	isClosed: boolean
	people: number
	runsToCome: number
	runs: number
}

/** The words that the lists of offices and institutions share. */
type PlacesWords = Record<
	'title' | 'lead' | 'added' | 'runsToCome' | 'runs' | 'closed' | 'empty' | 'toAdd' | 'add',
	string
>

/** All offices or all institutions, with the form for a new one. */
export function PlacesPage({
	places,
	words,
	people,
	here,
	pathOf,
	hasCounties,
	answer,
}: {
	places: readonly ListedPlace[]
	words: PlacesWords
	/** What the people who belong to a place are called. */
	people: string
	here: string
	pathOf: (place: { id: string }) => string
	hasCounties: boolean
	answer: PlaceAnswer | undefined
}) {
	const fields = placeFieldsWords()
	const [search] = useSearchParams()
	return (
		<AdminPage title={words.title} here={here} lead={words.lead}>
			<ErrorSummary errors={answer?.errors} />
			{search.has('lagt-til') && !answer ? (
				<Alert tone="success" live="status">
					{words.added}
				</Alert>
			) : null}
			<Table
				caption={words.title}
				hidesCaption
				columns={[
					{ key: 'name', label: fields.name, kind: 'header' },
					...(hasCounties ? [{ key: 'counties', label: fields.counties } as const] : []),
					{ key: 'people', label: people, kind: 'number' },
					{ key: 'runsToCome', label: words.runsToCome, kind: 'number' },
					{ key: 'runs', label: words.runs, kind: 'number' },
				]}
				rows={places.map(({ isClosed, name, ...place }) => ({
					key: place.id,
					cells: {
						name: (
							<>
								<Link className="link-alone" to={pathOf(place)}>
									{name}
								</Link>{' '}
								{isClosed ? <Tag>{words.closed}</Tag> : null}
							</>
						),
						counties: place.counties,
						people: place.people,
						runsToCome: place.runsToCome,
						runs: place.runs,
					},
				}))}
				empty={<p>{words.empty}</p>}
			/>
			<h2>{words.toAdd}</h2>
			<PlaceForm answer={answer} hasCounties={hasCounties} button={words.add} className="form admin-form" />
		</AdminPage>
	)
}
