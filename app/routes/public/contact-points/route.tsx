import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { findSignedIn } from '~/auth/guard.server'
import { readContactPoints } from '~/content/contact-points.server'
import { contactPointKinds, countiesOf, findContactPoints, whereIs } from '~/domain/contact-point'
import { textIn } from '~/domain/language'
import { contactPointsWords } from '~/i18n/contact-points'
import { languageAtHand } from '~/i18n/language-at-hand'
import { onlyToRead } from '~/lib/http-errors.server'
import { coursesDir } from '~/library.server'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { SelectField } from '~/ui/select-field'
import { Tag } from '~/ui/tag'
import { TextField } from '~/ui/text-field'

export async function loader({ request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	const asked = (name: string) => (searchParams.get(name) ?? '').slice(0, 100)
	const search = { words: asked('sok'), county: asked('fylke'), kind: asked('type') }
	// Whoever is signed in may read in another language than the browser asks for.
	const [points] = await Promise.all([readContactPoints(coursesDir), findSignedIn(request)])
	return { search, counties: countiesOf(points), points: findContactPoints(points, search, languageAtHand()) }
}

/** There is nothing to send here. */
export const action = onlyToRead

export const meta = () => pageTitle(contactPointsWords().inTab)

export default function ContactPointsPage() {
	const { search, counties, points } = useLoaderData<typeof loader>()
	const words = contactPointsWords()
	const language = languageAtHand()
	return (
		<Page title={words.title} lead={words.lead}>
			<Form method="get" className="form" role="search">
				<TextField name="sok" label={words.search} defaultValue={search.words} />
				<div className="columns">
					<SelectField
						name="fylke"
						label={words.county}
						chosen={search.county}
						choices={[{ value: '', label: words.everyCounty }, ...counties.map((value) => ({ value, label: value }))]}
					/>
					<SelectField
						name="type"
						label={words.kind}
						chosen={search.kind}
						choices={[
							{ value: '', label: words.everyKind },
							...contactPointKinds.map((value) => ({ value, label: words.kinds[value] })),
						]}
					/>
				</div>
				<Button>{words.find}</Button>
			</Form>
			<h2>{words.places}</h2>
			<p role="status">{words.found(points.length)}</p>
			{points.length === 0 ? <p>{words.none}</p> : null}
			<ul className="contact-points">
				{points.map((point) => (
					<Card as="li" key={point.id}>
						<h3 translate="no">{point.web ? <a href={point.web}>{point.name}</a> : point.name}</h3>
						<p>
							<Tag tone="main">{words.kinds[point.kind]}</Tag> <span translate="no">{whereIs(point)}</span>
						</p>
						{point.note ? <p lang={point.note[language] ? language : 'nb'}>{textIn(point.note, language)}</p> : null}
						<p className="soft">{words.source(point.source)}</p>
					</Card>
				))}
			</ul>
			<p>{words.noneNear}</p>
		</Page>
	)
}
