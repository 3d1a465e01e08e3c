import { accountWords } from '~/i18n/account'
import { myPageWords } from '~/i18n/my-page'
import { Breadcrumbs } from '~/ui/breadcrumbs'

/** The way up from the account, or from the page of it with this title. */
export function WayToAccount({ here }: { here?: string }) {
	const myPage = { to: '/min-side', text: myPageWords().title }
	const account = accountWords().title
	const items = here ? [myPage, { to: '/min-side/konto', text: account }, { text: here }] : [myPage, { text: account }]
	return <Breadcrumbs items={items} />
}
