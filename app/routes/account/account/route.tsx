import type { LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listSessionsByPerson } from '#db/queries/sessions'
import { requireSignedIn } from '~/auth/guard.server'
import { accountWords } from '~/i18n/account'
import { accountFieldsWords } from '~/i18n/account-fields'
import styles from '~/styles/account.css?url'
import { Alert } from '~/ui/alert'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'
import { WayToAccount } from '../shared/way-to'

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export const meta = () => pageTitle(accountWords().title)

export async function loader({ request }: LoaderFunctionArgs) {
	const { id, name, email } = await requireSignedIn(request)
	// Sessions live by the machine's clock, which is Lucia's.
	const devices = (await listSessionsByPerson(db, id, new Date().toISOString())).length
	return { name, email, devices, changed: new URL(request.url).searchParams.get('endret') }
}

export default function AccountPage() {
	const { name, email, devices, changed } = useLoaderData<typeof loader>()
	const words = accountWords()
	const fields = accountFieldsWords()
	const message = messageOf(changed)
	return (
		<Page above={<WayToAccount />} title={words.title}>
			{message ? <Alert tone="success">{message}</Alert> : null}
			<dl className="account-facts">
				<div>
					<dt>{fields.name}</dt>
					<dd>{name}</dd>
					<dd>
						<Link to="/min-side/konto/navn">{words.changeName}</Link>
					</dd>
				</div>
				<div>
					<dt>{fields.email}</dt>
					<dd>{email}</dd>
					<dd>
						<Link to="/min-side/konto/epost">{words.changeEmail}</Link>
					</dd>
				</div>
				<div>
					<dt>{fields.password}</dt>
					<dd>{words.passwordIsHidden}</dd>
					<dd>
						<Link to="/min-side/konto/passord">{words.changePassword}</Link>
					</dd>
				</div>
				<div>
					<dt>{words.signIns}</dt>
					<dd>{words.devices(devices)}</dd>
					<dd>
						<Link to="/min-side/konto/okter">{words.seeSignIns}</Link>
					</dd>
				</div>
			</dl>
			<h2>{words.yourData}</h2>
			<p>{words.aboutYourData}</p>
			<p>
				<a className="link-alone" href="/min-side/konto/data" download>
					{words.download}
				</a>
			</p>
			<h2>{words.leave}</h2>
			<p>{words.aboutLeaving}</p>
			<p>
				<Link className="link-alone" to="/min-side/konto/slett">
					{words.delete}
				</Link>
			</p>
		</Page>
	)
}

/** What was just changed, in a sentence. */
function messageOf(changed: string | null): string | undefined {
	const { nameChanged, emailChanged, passwordChanged } = accountWords()
	return { navn: nameChanged, epost: emailChanged, passord: passwordChanged }[changed ?? '']
}
