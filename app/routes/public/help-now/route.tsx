import type { MetaFunction } from '@remix-run/node'
import { Card } from '~/ui/card'
import { type HelpLine, helpLines } from '~/ui/help-lines'
import { Page } from '~/ui/page'

export const meta: MetaFunction = () => [
	{ title: 'Trenger du hjelp nå? – Igangsetterkurset' },
	{
		name: 'description',
		content: '113, legevakt 116 117, Mental Helse 116 123 og Kirkens SOS 22 40 00 40: når du ringer hvem.',
	},
]

const [ambulance, doctor, mentalHealth, church] = helpLines

/** Whom to call, and when: the page that every other page reaches. */
export default function HelpNowPage() {
	return (
		<Page
			title="Trenger du hjelp nå?"
			lead="Du trenger ikke være sikker for å ringe. Den som svarer, hjelper deg å finne ut hva som trengs."
		>
			<ul className="phone-list">
				<Line line={ambulance} title="Står det om liv?">
					Ring med én gang når noen er i livsfare: ved alvorlig skade eller sykdom, eller når noen er i ferd med å ta
					sitt eget liv. Bli hos personen til hjelpen kommer.
				</Line>
				<Line line={doctor} title="Haster det, men ikke om livet?">
					Legevakta svarer hele døgnet når noe ikke kan vente til fastlegen åpner. Ring også hvis du er redd for hva du
					kan komme til å gjøre mot deg selv.
				</Line>
				<Line line={mentalHealth} title="Trenger du noen å snakke med?">
					Hjelpetelefonen til Mental Helse er åpen hele døgnet. Det koster ingenting, og du trenger ikke si hvem du er.
				</Line>
				<Line line={church} title="Er natta lang?">
					Kirkens SOS er åpen hele døgnet for alle, uansett tro. Du kan være anonym.
				</Line>
			</ul>
			<h2>Er du i tvil?</h2>
			<p>
				Velger du mellom to numre, og det kan stå om livet, ringer du <a href={ambulance.href}>113</a>. Det er aldri
				feil å ringe for mye.
			</p>
			<h2>Er du redd for en annen?</h2>
			<p>
				Spør rett ut hvordan det står til, også om personen tenker på å dø. Det gjør ikke tankene sterkere. Hør på
				svaret, bli der, og ring sammen. Orker ikke den andre, ringer du selv.
			</p>
			<p>
				Ei selvhjelpsgruppe kan være god å ha ved siden av, men den er ikke en vakt. Vil du vite mer om grensen, kan du
				lese om den i kurset når det roer seg.
			</p>
		</Page>
	)
}

function Line({ line, title, children }: { line: HelpLine; title: string; children: string }) {
	return (
		<Card as="li">
			<h2>{title}</h2>
			<p>
				<a className="phone" href={line.href}>
					{line.number}
				</a>
				<br />
				<strong>{line.name}</strong>
			</p>
			<p>{children}</p>
		</Card>
	)
}
