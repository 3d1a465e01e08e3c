import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { readContactPoints } from '~/content/contact-points.server'
import { type ContactPointKind, contactPointKinds, countiesOf, findContactPoints } from '~/domain/contact-point'
import { onlyToRead } from '~/lib/http-errors.server'
import { coursesDir } from '~/library.server'
import { Button } from '~/ui/button'
import { Card } from '~/ui/card'
import { counted } from '~/ui/counted'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { SelectField } from '~/ui/select-field'
import { Tag } from '~/ui/tag'
import { TextField } from '~/ui/text-field'

const kindWords: Record<ContactPointKind, string> = {
	'district-office': 'Distriktskontor',
	link: 'LINK-senter',
	'volunteer-centre': 'Frivilligsentral',
	'healthy-life-centre': 'Frisklivssentral',
	municipality: 'Kommune',
	organisation: 'Organisasjon',
}

export async function loader({ request }: LoaderFunctionArgs) {
	const { searchParams } = new URL(request.url)
	const asked = (name: string) => (searchParams.get(name) ?? '').slice(0, 100)
	const search = { words: asked('sok'), county: asked('fylke'), kind: asked('type') }
	const points = await readContactPoints(coursesDir)
	return { search, counties: countiesOf(points), points: findContactPoints(points, search, 'nb') }
}

/** There is nothing to send here. */
export const action = onlyToRead

export const meta = () => pageTitle('Kontaktpunkter')

export default function ContactPointsPage() {
	const { search, counties, points } = useLoaderData<typeof loader>()
	return (
		<Page
			title="Hvor kan du henvende deg?"
			lead="Steder som har hjulpet selvhjelpsgrupper i gang, etter fylke og type. Ring før du går: noe kan ha endret seg."
		>
			<Form method="get" className="form" role="search">
				<TextField name="sok" label="Sted eller navn" defaultValue={search.words} />
				<SelectField
					name="fylke"
					label="Fylke"
					chosen={search.county}
					choices={[{ value: '', label: 'Hele landet' }, ...counties.map((value) => ({ value, label: value }))]}
				/>
				<SelectField
					name="type"
					label="Type"
					chosen={search.kind}
					choices={[
						{ value: '', label: 'Alle' },
						...contactPointKinds.map((value) => ({ value, label: kindWords[value] })),
					]}
				/>
				<Button>Søk</Button>
			</Form>
			<h2>Steder</h2>
			<p role="status">{counted(points.length, 'sted', 'steder')}</p>
			{points.length === 0 ? <p>Ingen treff. Prøv færre ord, eller et større område.</p> : null}
			<ul className="contact-points">
				{points.map((point) => (
					<Card as="li" key={point.id}>
						<h3>{point.web ? <a href={point.web}>{point.name}</a> : point.name}</h3>
						<p>
							<Tag tone="main">{kindWords[point.kind]}</Tag> {point.place}, {point.counties.join(', ')}
						</p>
						{point.note ? <p>{point.note.nb}</p> : null}
						<p className="soft">
							Etter {point.source} (opplysning fra {point.year})
						</p>
					</Card>
				))}
			</ul>
			<p>
				Finner du ikke noe nær deg? Distriktskontoret for fylket ditt kan si hvem som driver med selvhjelp der du bor,
				og hjelpe deg i gang.
			</p>
		</Page>
	)
}
