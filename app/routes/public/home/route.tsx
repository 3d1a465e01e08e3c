import type { MetaFunction } from '@remix-run/node'
import { ButtonLink } from '~/ui/button'
import { Card } from '~/ui/card'
import { CircleOfChairs } from '~/ui/circle-of-chairs'

export const meta: MetaFunction = () => [
	{ title: 'Igangsetterkurset – hjelp ei selvhjelpsgruppe i gang' },
	{
		name: 'description',
		content:
			'Et gratis kurs på to dager for deg som vil hjelpe ei selvhjelpsgruppe i gang: frivillig, fagperson eller student.',
	},
]

/** What the course is, for whom, and where to begin. */
export default function HomePage() {
	return (
		<div className="page front" data-width="wide">
			<div className="hero">
				<div className="hero-text">
					<h1>Hjelp ei gruppe i gang</h1>
					<p className="lead">
						Noen har det vanskelig, og vil gjøre noe med det sammen med andre. De trenger en som finner et rom, setter
						fram stolene og er der de første gangene. Det kan være deg. Her lærer du hvordan.
					</p>
					<div className="actions">
						<ButtonLink to="/kurs/igangsetter">Se kurset</ButtonLink>
						<ButtonLink to="/bevis" variant="tertiary">
							Sjekk et kursbevis
						</ButtonLink>
					</div>
				</div>
				<CircleOfChairs />
			</div>
			<Audiences />
			<WhatYouGet />
			<Steps />
			<Limits />
		</div>
	)
}

function Audiences() {
	return (
		<section aria-labelledby="for-hvem">
			<h2 id="for-hvem">Hvem er kurset for?</h2>
			<div className="columns">
				<Card>
					<h3>Du som er frivillig</h3>
					<p>Du vil starte ei gruppe der du bor, kanskje fordi du selv vet hva et problem kan gjøre med et liv.</p>
				</Card>
				<Card>
					<h3>Du som er fagperson</h3>
					<p>
						Du møter mennesker i jobben, og vil gi rom for grupper som klarer seg uten deg når kurset eller timene er
						over.
					</p>
				</Card>
				<Card>
					<h3>Du som er student</h3>
					<p>Du møter selvhjelp i studier og praksis, og vil vite hva som skjer når deltakerne selv har ansvaret.</p>
				</Card>
			</div>
			<p>Du trenger ingen utdanning for å være med, og du trenger ikke ha vært i ei gruppe før.</p>
		</section>
	)
}

function WhatYouGet() {
	return (
		<section aria-labelledby="hva-far-du">
			<h2 id="hva-far-du">Hva får du?</h2>
			<div className="columns">
				<Card variant="tinted">
					<h3>To dager, 16 timer</h3>
					<p>Den første dagen handler om å forstå selvhjelp. Den andre handler om å starte ei gruppe.</p>
				</Card>
				<Card variant="tinted">
					<h3>Korte leksjoner og øvelser</h3>
					<p>
						Hver leksjon tar fem til ti minutter. Du øver på det du skal gjøre, og skriver notater som bare du kan lese.
					</p>
				</Card>
				<Card variant="tinted">
					<h3>Et kursbevis</h3>
					<p>Beviset har en kode. Den du viser det til, kan sjekke her at det er ekte, uten å logge inn.</p>
				</Card>
			</div>
			<p>Kurset er gratis. Du kan komme tilbake når du vil, og lese på nytt før ditt første møte.</p>
		</section>
	)
}

function Steps() {
	return (
		<section aria-labelledby="slik">
			<h2 id="slik">Slik går det til</h2>
			<ol className="steps columns">
				<li>
					<h3>Lag en konto</h3>
					<p>Vi trenger navnet ditt og en e-postadresse. Ikke noe mer.</p>
				</li>
				<li>
					<h3>Ta det i ditt eget tempo</h3>
					<p>
						Les på telefonen eller på en større skjerm. Vi husker hvor du var, så du kan legge det fra deg når du er
						trøtt.
					</p>
				</li>
				<li>
					<h3>Få beviset</h3>
					<p>Når leksjonene er lest, og quizene og sluttprøven er bestått, ligger kursbeviset klart til deg.</p>
				</li>
			</ol>
		</section>
	)
}

function Limits() {
	return (
		<section aria-labelledby="rammer">
			<h2 id="rammer">Dette er selvhjelp, og dette er det ikke</h2>
			<p>
				I ei selvorganisert selvhjelpsgruppe møtes mennesker om et problem de kjenner igjen, uten at en fagperson leder
				dem. Det kommer i tillegg til annen hjelp, aldri i stedet for. Ingen blir henvist til ei gruppe, og det som sies
				der, blir der. Derfor lagrer vi heller aldri hvem som er med i ei gruppe.
			</p>
			<p>
				Er det du selv som har det vondt akkurat nå? <a href="/trenger-du-hjelp">Her er noen du kan ringe.</a>
			</p>
		</section>
	)
}
