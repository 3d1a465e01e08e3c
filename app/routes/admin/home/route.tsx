import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { countPortal } from '#db/queries/portal-figures'
import { auditLogPath, institutionsPath, officesPath, peoplePath } from '~/domain/admin-paths'
import { evaluationsPath, leadPath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { sendsLetters } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Card } from '~/ui/card'
import { counted } from '~/ui/counted'
import { pageTitle } from '~/ui/page-title'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'

export const links = adminLinks

export async function loader({ request }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	return { figures: await countPortal(db, now().toISOString()), sendsLetters }
}

export const meta = () => pageTitle('Administrasjon')

export default function AdminHomePage() {
	const { figures, sendsLetters: sends } = useLoaderData<typeof loader>()
	const numbers = [
		{ number: figures.people, words: 'har konto', to: peoplePath },
		{ number: figures.leaders, words: 'er kursledere', to: `${peoplePath}?rolle=course-leader` },
		{ number: figures.contacts, words: 'er fagansvarlige', to: `${peoplePath}?rolle=college-contact` },
		{ number: figures.runsUnderWay, words: 'kurs er i gang', to: leadPath },
		{ number: figures.runsToCome, words: 'kurs kommer', to: leadPath },
	]
	return (
		<AdminPage title="Administrasjon" lead="Folk, kontorer og det som skjer i portalen.">
			<Attention figures={figures} sends={sends} />
			<h2>Portalen nå</h2>
			<ul className="admin-figures">
				{numbers.map(({ number, words, to }) => (
					<li key={words}>
						<Link to={to}>
							<span className="admin-figure">{number}</span> {words}
						</Link>
					</li>
				))}
			</ul>
			<h2>Gå til</h2>
			<ul className="admin-ways">
				{ways.map(({ to, title, text }) => (
					<Card as="li" key={to}>
						<h3>
							<Link to={to}>{title}</Link>
						</h3>
						<p>{text}</p>
					</Card>
				))}
			</ul>
		</AdminPage>
	)
}

type Figures = { administrators: number; lettersWaiting: number; lettersGivenUp: number }

/** What somebody has to do something about; a quiet word when there is nothing. */
function Attention({ figures, sends }: { figures: Figures; sends: boolean }) {
	const { lettersGivenUp, lettersWaiting, administrators } = figures
	const letters = counted(lettersGivenUp, 'brev kom ikke fram', 'brev kom ikke fram')
	return (
		<section aria-labelledby="trenger-deg">
			<h2 id="trenger-deg">Trenger oppmerksomhet</h2>
			{sends && lettersGivenUp > 0 ? (
				<Alert tone="danger" title={letters}>
					Portalen har prøvd flere ganger og gitt opp. Be den som drifter serveren, om å se på innstillingene for
					e-post.
				</Alert>
			) : null}
			{administrators === 1 ? (
				<Alert tone="warning" title="Det er bare én administrator">
					<p>
						Gi rollen til én til, så noen andre slipper til når du er borte.{' '}
						<Link to={peoplePath}>Finn noen som kan ta den</Link>.
					</p>
				</Alert>
			) : null}
			{sends && lettersGivenUp === 0 && administrators > 1 ? <p>Ingenting nå.</p> : null}
			<p>
				{sends
					? `${counted(lettersWaiting, 'brev venter', 'brev venter')} på å bli sendt.`
					: 'Denne portalen sender ikke e-post. Brevene blir liggende i utboksen.'}
			</p>
		</section>
	)
}

const ways = [
	{ to: peoplePath, title: 'Folk og roller', text: 'Finn en konto, gi eller fjern en rolle.' },
	{ to: officesPath, title: 'Distriktskontorer', text: 'Navn og fylker, og hvilke som er i bruk.' },
	{ to: institutionsPath, title: 'Institusjoner', text: 'Høyskoler og andre som får studenter sertifisert.' },
	{ to: leadPath, title: 'Kursgjennomføringer', text: 'Alle kurs ved alle kontorer, slik kurslederne ser dem.' },
	{ to: evaluationsPath, title: 'Evalueringer', text: 'Hva deltakerne syntes, på tvers av kursene.' },
	{ to: auditLogPath, title: 'Logg', text: 'Hvem som gjorde hva, og når.' },
]
