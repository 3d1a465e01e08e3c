import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireSignedIn } from '~/auth/guard.server'
import { accountWords } from '~/i18n/account'
import { accountFieldsWords } from '~/i18n/account-fields'
import { Alert } from '~/ui/alert'
import { DefinitionList } from '~/ui/definition-list'
import { Page } from '~/ui/page'
import { pageTitle } from '~/ui/page-title'

export const meta = () => pageTitle(accountWords().title)

export async function loader({ request }: LoaderFunctionArgs) {
	const { name, email } = await requireSignedIn(request)
	return { name, email, changed: new URL(request.url).searchParams.get('endret') }
}

export default function AccountPage() {
	const { name, email, changed } = useLoaderData<typeof loader>()
	const words = accountWords()
	const fields = accountFieldsWords()
	const message = messageOf(changed)
	return (
		<Page title={words.title}>
			{message ? <Alert tone="success">{message}</Alert> : null}
			<DefinitionList
				items={[
					{
						term: fields.name,
						description: (
							<>
								{name}
								<br />
								<Link to="/min-side/konto/navn">{words.changeName}</Link>
							</>
						),
					},
					{
						term: fields.email,
						description: (
							<>
								{email}
								<br />
								<Link to="/min-side/konto/epost">{words.changeEmail}</Link>
							</>
						),
					},
					{ term: fields.password, description: <Link to="/min-side/konto/passord">{words.changePassword}</Link> },
					{ term: words.signIns, description: <Link to="/min-side/konto/okter">{words.seeSignIns}</Link> },
				]}
			/>
			<h2>{words.yourData}</h2>
			<p>{words.aboutYourData}</p>
			<p>
				<a className="link-alone" href="/min-side/konto/data" download>
					{words.download}
				</a>
			</p>
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
