import type { MetaFunction } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { Page } from '~/ui/page'

export const meta: MetaFunction = () => [{ title: 'Personvern – Igangsetterkurset' }]

/** What the portal keeps about people, why, how long, and what they can do about it. Follows `db/schema.ts`. */
export default function PrivacyPage() {
	return (
		<Page
			title="Personvern"
			lead="Vi lagrer det kurset trenger for å virke, og ikke mer. Du kan når som helst se det, ta det med deg eller slette det."
		>
			<h2>Det viktigste først</h2>
			<ul>
				<li>Vi registrerer aldri hvem som er med i ei selvhjelpsgruppe. Det finnes ikke noe felt for det.</li>
				<li>Refleksjonsnotatene er dine. Ingen andre kan åpne dem i portalen, verken kursleder eller administrator.</li>
				<li>Du trenger ikke fortelle om helsa di for å ta kurset, og vi ber deg la det være.</li>
				<li>Ingen andre får opplysningene. Ingen reklame, ingen sporing og ingen tjenester fra andre nettsteder.</li>
			</ul>
			<Kept />
			<h2>Informasjonskapsler</h2>
			<p>
				Vi bruker én informasjonskapsel. Den husker at du er logget inn, og blir borte når du logger ut. Den er
				nødvendig, derfor spør vi ikke om lov. Er du ikke logget inn, har du ingen.
			</p>
			<h2>Hvorfor kan vi lagre dette?</h2>
			<p>
				Når du lager en konto, blir vi enige om at du skal få et kurs og et bevis på det. Det kan vi bare holde hvis vi
				vet hvem du er og hvor langt du har kommet (personvernforordningen artikkel 6 nr. 1 bokstav b).
			</p>
			<Rights />
			<p className="soft">Sist endret 21. november 2026.</p>
		</Page>
	)
}

function Kept() {
	return (
		<>
			<h2>Hva lagrer vi, og hvor lenge?</h2>
			<h3>Kontoen din</h3>
			<p>
				Navn og e-postadresse, så du kan logge inn og få navnet på kursbeviset. Passordet lagrer vi bare i en form som
				ikke kan leses. For hver innlogging står det når den var og hvilken type nettleser, så du kan se om noen andre
				har vært inne; det blir borte senest 30 dager etter at du sist var inne. Resten har vi til du sletter kontoen.
			</p>
			<h3>Det du gjør i kurset</h3>
			<p>
				Hvilke leksjoner du har åpnet og lest, svarene dine på quizer og sluttprøve, valgene dine i samtalene, og
				notatene dine. Vi har det for at du skal kunne fortsette der du slapp, og til du sletter kontoen.
			</p>
			<h3>Planen din</h3>
			<p>
				Det du skriver i «Min plan», kan bare du lese. Leverer du planen, lager vi en kopi som kurslederen kan lese.
				Bare den kopien, og ikke det du skriver etterpå.
			</p>
			<h3>Oppfriskning etter kurset</h3>
			<p>
				To, seks og fjorten uker etter kurset sender vi deg et brev med fem spørsmål. Du kan si nei takk med ett trykk i
				brevet. Vi spør også om det er blitt ei gruppe. Svaret blir bare talt, med måneden og uten navn, så vi kan
				verken finne det igjen eller knytte det til deg. Vi spør aldri hvem som er med i gruppa.
			</p>
			<h3>Kursevalueringen</h3>
			<p>
				Svarene er anonyme. Vi vet at du har fått tilbudet, men svarene ligger for seg, uten navn og uten klokkeslett.
				Derfor kan vi heller ikke finne dem igjen og slette dem for deg.
			</p>
			<h3>Kursbeviset</h3>
			<p>
				Navnet slik det er trykt, kurset, timetallet, datoen og koden. Den som har koden, kan se dette på siden for
				kursbevis. Opplysningene blir stående selv om du sletter kontoen, for ellers ville beviset slutte å virke for
				den du har vist det til.
			</p>
			<h3>Sikkerhet</h3>
			<p>
				Vi noterer viktige hendelser, som at et passord er byttet eller et bevis er utstedt. Ved feil passord teller vi
				forsøk i to dager, så ingen kan gjette seg inn. Brev som er sendt til deg, ligger i portalen i høyst 30 dager.
				Driftsloggen har verken navn eller e-postadresse. Når kontoen er slettet, viser ikke hendelsene lenger hvem det
				var.
			</p>
		</>
	)
}

function Rights() {
	return (
		<>
			<h2>Hva kan du gjøre?</h2>
			<ul>
				<li>
					<Link to="/min-side/konto/data" reloadDocument>
						Se og ta ut alt vi har om deg
					</Link>{' '}
					i en fil du kan lese og ta med deg.
				</li>
				<li>Rette navn og e-postadresse på siden for kontoen din.</li>
				<li>
					<Link to="/min-side/konto/slett">Slette kontoen</Link>. Da forsvinner alt du har gjort i kurset, også
					notatene. Det kan ikke angres.
				</li>
				<li>
					Klage til <a href="https://www.datatilsynet.no/">Datatilsynet</a> hvis du mener vi gjør noe galt. Si gjerne
					fra til oss først.
				</li>
			</ul>
			<p>
				Selvhjelp Norge er ansvarlig for opplysningene. Adressen for spørsmål står nederst på siden; ellers kan
				distriktskontoret der du bor, svare.
			</p>
		</>
	)
}
