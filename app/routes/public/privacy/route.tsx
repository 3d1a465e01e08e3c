import { Link, useLoaderData } from '@remix-run/react'
import { norwegianDate } from '~/i18n/norwegian-time'
import { privacyWords } from '~/i18n/privacy'
import { onlyToRead } from '~/lib/http-errors.server'
import { contactEmail } from '~/portal.server'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { Rich } from '~/ui/rich'

const changedOn = '2026-11-22T12:00:00.000Z'

/** Whether the foot of the page has an address to write to. */
export function loader() {
	return { hasAddress: contactEmail !== null }
}

/** Nothing is written here. */
export const action = onlyToRead

export const meta = () => pageTitle(privacyWords().title)

/** What the portal keeps about people, why, how long, and what they can do about it. Follows `db/schema.ts`. */
export default function PrivacyPage() {
	const { title, lead, first, cookies, why, lastChanged } = privacyWords()
	return (
		<Page title={title} lead={lead}>
			<h2>{first.title}</h2>
			<ul>
				<li>{first.groups}</li>
				<li>{first.notes}</li>
				<li>{first.health}</li>
				<li>{first.nobodyElse}</li>
			</ul>
			<Kept />
			<h2>{cookies.title}</h2>
			<p>{cookies.text}</p>
			<h2>{why.title}</h2>
			<p>{why.text}</p>
			<Rights />
			<p className="soft">{lastChanged(norwegianDate(changedOn))}</p>
		</Page>
	)
}

function Kept() {
	const words = privacyWords().kept
	return (
		<>
			<h2>{words.title}</h2>
			<h3>{words.account}</h3>
			<p>{words.aboutAccount}</p>
			<h3>{words.work}</h3>
			<p>{words.aboutWork}</p>
			<h3>{words.plan}</h3>
			<p>{words.aboutPlan}</p>
			<h3>{words.refreshers}</h3>
			<p>{words.aboutRefreshers}</p>
			<h3>{words.evaluation}</h3>
			<p>{words.aboutEvaluation}</p>
			<h3>{words.certificate}</h3>
			<p>{words.aboutCertificate}</p>
			<h3>{words.security}</h3>
			<p>{words.aboutSecurity}</p>
		</>
	)
}

function Rights() {
	const words = privacyWords().rights
	const { hasAddress } = useLoaderData<typeof loader>()
	return (
		<>
			<h2>{words.title}</h2>
			<ul>
				<li className="sentence">
					<Rich
						text={words.see}
						to={(text) => (
							<Link to="/min-side/konto/data" reloadDocument>
								{text}
							</Link>
						)}
					/>
				</li>
				<li>{words.correct}</li>
				<li className="sentence">
					<Rich text={words.delete} to={(text) => <Link to="/min-side/konto/slett">{text}</Link>} />
				</li>
				<li className="sentence">
					<Rich text={words.complain} to={(text) => <a href="https://www.datatilsynet.no/">{text}</a>} />
				</li>
			</ul>
			<p>{words.responsible(hasAddress)}</p>
		</>
	)
}
