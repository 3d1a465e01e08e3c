import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { countPortal } from '#db/queries/portal-figures'
import { auditLogPath, certificatesPath, institutionsPath, officesPath, peoplePath } from '~/domain/admin-paths'
import { evaluationsPath, leadPath } from '~/domain/run-paths'
import { adminHomeWords } from '~/i18n/admin-home'
import { adminPageWords } from '~/i18n/admin-page'
import { now } from '~/lib/clock.server'
import { sendsLetters } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Card } from '~/ui/card'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'
import { adminLinks } from '../shared/admin-links'
import { AdminPage } from '../shared/admin-page'
import { requireAdministrator } from '../shared/administrator.server'

export const links = adminLinks

export async function loader({ request }: LoaderFunctionArgs) {
	await requireAdministrator(request)
	return { figures: await countPortal(db, now().toISOString()), sendsLetters }
}

export const meta = () => pageTitle(adminPageWords().administration)

export default function AdminHomePage() {
	const { figures, sendsLetters: sends } = useLoaderData<typeof loader>()
	const words = adminHomeWords()
	const numbers = [
		{ text: words.figures.people(figures.people), to: peoplePath },
		{ text: words.figures.leaders(figures.leaders), to: `${peoplePath}?rolle=course-leader` },
		{ text: words.figures.contacts(figures.contacts), to: `${peoplePath}?rolle=college-contact` },
		{ text: words.figures.runsUnderWay(figures.runsUnderWay), to: leadPath },
		{ text: words.figures.runsToCome(figures.runsToCome), to: leadPath },
	]
	return (
		<AdminPage title={adminPageWords().administration} lead={words.lead}>
			<Attention figures={figures} sends={sends} />
			<h2>{words.now}</h2>
			<ul className="admin-figures">
				{numbers.map(({ text, to }) => (
					<li key={text}>
						<Link to={to}>
							<Rich text={text} figure={(number) => <span className="admin-figure">{number}</span>} />
						</Link>
					</li>
				))}
			</ul>
			<h2>{words.goTo}</h2>
			<ul className="admin-ways">
				{ways.map(({ to, name }) => (
					<Card as="li" key={to}>
						<h3>
							<Link to={to}>{words.ways[name].title}</Link>
						</h3>
						<p>{words.ways[name].text}</p>
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
	const words = adminHomeWords()
	return (
		<section aria-labelledby="trenger-deg">
			<h2 id="trenger-deg">{words.attention}</h2>
			{sends && lettersGivenUp > 0 ? (
				<Alert tone="danger" title={words.lettersGivenUp(lettersGivenUp)}>
					{words.aboutLettersGivenUp}
				</Alert>
			) : null}
			{administrators === 1 ? (
				<Alert tone="warning" title={words.onlyOne}>
					<p>
						<Rich text={words.aboutOnlyOne} to={(text) => <Link to={peoplePath}>{text}</Link>} />
					</p>
				</Alert>
			) : null}
			{sends && lettersGivenUp === 0 && administrators > 1 ? <p>{words.nothing}</p> : null}
			<p>{sends ? words.lettersWaiting(lettersWaiting) : words.sendsNothing}</p>
		</section>
	)
}

const ways = [
	{ to: peoplePath, name: 'people' },
	{ to: officesPath, name: 'offices' },
	{ to: institutionsPath, name: 'institutions' },
	{ to: leadPath, name: 'runs' },
	{ to: evaluationsPath, name: 'evaluations' },
	{ to: certificatesPath, name: 'certificates' },
	{ to: auditLogPath, name: 'log' },
] as const
