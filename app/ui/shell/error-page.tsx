import { ButtonLink } from '../button'
import { Page } from '../page'

type Words = { title: string; text: string }

const unclear: Words = {
	title: 'Vi forstod ikke det som ble sendt',
	text: 'Noe manglet eller så annerledes ut enn vi ventet. Gå tilbake og prøv en gang til.',
}

const words: Record<number, Words> = {
	400: unclear,
	403: {
		title: 'Denne siden er ikke åpen for deg',
		text: 'Kanskje er du logget inn med en annen bruker enn du pleier, eller siden hører til noen andre.',
	},
	404: {
		title: 'Vi finner ikke siden',
		text: 'Den kan ha fått en ny adresse, eller så mangler det en bokstav i adressen. Det du har lagret i kurset, er trygt.',
	},
	405: {
		title: 'Det lar seg ikke gjøre her',
		text: 'Adressen finnes, men kan ikke brukes på denne måten. Start fra forsiden, så finner du fram.',
	},
	413: {
		title: 'Det ble for mye på én gang',
		text: 'Det du sendte, er større enn vi kan ta imot. Gjør det kortere eller mindre, og prøv igjen.',
	},
	429: {
		title: 'Vent litt før du prøver igjen',
		text: 'Det har kommet mange forsøk på kort tid. Ta en pause på noen minutter. Ingenting er gått tapt.',
	},
}

const ourFault: Words = {
	title: 'Noe gikk galt hos oss',
	text: 'Det er ikke noe du har gjort. Vent et øyeblikk og prøv på nytt. Det du har lagret, er trygt.',
}

/** The title of the document when a page can't show itself. */
export function errorTitle(status: number): string {
	return `${wordsFor(status).title} – Igangsetterkurset`
}

/** What a page shows when it can't show itself: what happened in plain words, and ways on. `requestId` finds it in the log. */
export function ErrorPage({ status, requestId }: { status: number; requestId?: string | null | undefined }) {
	const { title, text } = wordsFor(status)
	const isOurs = status >= 500 && Boolean(requestId)
	const code = isOurs ? `Feilkode ${status}. Ber du om hjelp, oppgi dette nummeret: ${requestId}` : `Feilkode ${status}`
	return (
		<div className="error-page">
			<Page title={title} lead={text}>
				<div className="actions">
					<ButtonLink to="/">Til forsiden</ButtonLink>
					<ButtonLink to="/kurs" variant="secondary">
						Se kursene
					</ButtonLink>
				</div>
				<p>
					Er det noe som haster med deg selv eller noen andre?{' '}
					<a href="/trenger-du-hjelp">Her er numrene du kan ringe.</a>
				</p>
				{/* The browser no longer knows the id of the request, and leaves standing what came with the page. */}
				<p className="soft" suppressHydrationWarning>
					{code}
				</p>
			</Page>
		</div>
	)
}

function wordsFor(status: number): Words {
	return words[status] ?? (status < 500 ? unclear : ourFault)
}
