import type { MetaFunction } from '@remix-run/node'
import { Page } from '~/ui/page'

export const meta: MetaFunction = () => [{ title: 'Tilgjengelighet – Igangsetterkurset' }]

/** The accessibility statement: how far we are, what we know is lacking, and how to tell us. */
export default function AccessibilityPage() {
	return (
		<Page
			title="Tilgjengelighet"
			lead="Alle som vil, skal kunne ta kurset. Her står det hvor langt vi er kommet, og hva du gjør når noe stenger."
		>
			<h2>Hvor langt er vi?</h2>
			<p>
				Målet er kravene i WCAG 2.2 på nivå AA. Det er mer enn loven krever. Portalen er{' '}
				<strong>delvis i samsvar</strong> med kravene: vi har bygd etter dem og prøvd sidene selv, men ingen utenfra har
				vurdert den ennå.
			</p>
			<h2>Dette skal virke</h2>
			<ul>
				<li>Alt kan gjøres med tastatur, og du ser hvor du er.</li>
				<li>Sidene kan leses og skjemaene sendes også når JavaScript er slått av.</li>
				<li>Du kan forstørre til 400 prosent, eller bruke en liten telefon, uten å rulle sidelengs.</li>
				<li>
					Tekst og knapper har god kontrast, både i lyst og mørkt utseende. Utseendet følger det du har valgt på
					enheten.
				</li>
				<li>Bevegelse på skjermen er borte når du har bedt enheten om det.</li>
				<li>Feil i et skjema står samlet øverst og ved feltet de gjelder, og det du har skrevet, blir stående.</li>
				<li>Kursbeviset er en merket PDF som kan leses opp.</li>
			</ul>
			<h2>Dette vet vi at mangler</h2>
			<ul>
				<li>Portalen er ikke prøvd av mennesker som bruker skjermleser til daglig.</li>
				<li>Kurset finnes bare på bokmål. Nynorsk, engelsk og samisk er ikke på plass.</li>
				<li>Tabeller i leksjonene kan bli trange på de minste skjermene.</li>
			</ul>
			<h2>Si fra når noe stenger</h2>
			<p>
				Skriv til adressen nederst på siden, eller si fra til distriktskontoret der du bor: hvilken side det gjelder,
				hva du prøvde å gjøre, og hva du bruker (for eksempel telefon eller skjermleser). Du trenger ikke si hvorfor du
				trenger det. Kan vi ikke rette det fort, finner vi en annen måte å gi deg innholdet på.
			</p>
			<p>
				Får du ikke hjelp, kan du si fra til{' '}
				<a href="https://www.uutilsynet.no/">Tilsynet for universell utforming av ikt</a>.
			</p>
			<p className="soft">Erklæringen er skrevet 21. november 2026, etter vår egen gjennomgang samme dag.</p>
		</Page>
	)
}
