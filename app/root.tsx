import regularFont from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url'
import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
	isRouteErrorResponse,
	Links,
	Meta,
	Outlet,
	Scripts,
	ScrollRestoration,
	type ShouldRevalidateFunction,
	useRouteError,
	useRouteLoaderData,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { findSignedIn } from '~/auth/guard.server'
import { leadScope, mayAdminister, mayFollowUpStudents } from '~/domain/access'
import { contactEmail, portalPurpose } from '~/portal.server'
import styles from '~/styles/portal.css?url'
import { useNonce, useRequestId } from '~/ui/response-context'
import { DemonstrationBanner } from '~/ui/shell/demonstration-banner'
import { ErrorPage, errorTitle } from '~/ui/shell/error-page'
import { SiteFooter } from '~/ui/shell/site-footer'
import { SiteHeader } from '~/ui/shell/site-header'

export const links: LinksFunction = () => [
	{ rel: 'preload', href: regularFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
	{ rel: 'stylesheet', href: styles },
	{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** The name of a page that has none of its own, and of one that failed. */
export const meta: MetaFunction = ({ error }) => [
	{ title: error ? errorTitle(isRouteErrorResponse(error) ? error.status : 500) : 'Igangsetterkurset' },
]

export async function loader({ request }: LoaderFunctionArgs) {
	const person = await findSignedIn(request)
	return {
		isSignedIn: person !== null,
		mayLead: person !== null && leadScope(person) !== null,
		mayFollow: person !== null && mayFollowUpStudents(person),
		mayAdminister: person !== null && mayAdminister(person),
		demonstration: portalPurpose === 'demonstration',
		contactEmail,
	}
}

/** The header changes when somebody signs in or out: after a form, never after a link. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, defaultShouldRevalidate }) =>
	formMethod ? defaultShouldRevalidate : false

export function Layout({ children }: { children: ReactNode }) {
	const nonce = useNonce()
	const shell = useRouteLoaderData<typeof loader>('root')
	return (
		<html lang="nb" data-color-scheme="auto">
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<Meta />
				<Links />
			</head>
			<body>
				<SiteHeader person={shell?.isSignedIn ? shell : null} />
				{shell?.demonstration ? <DemonstrationBanner /> : null}
				<main id="innhold" tabIndex={-1}>
					{children}
				</main>
				<SiteFooter contactEmail={shell?.contactEmail ?? null} />
				<ScrollRestoration nonce={nonce} />
				<Scripts nonce={nonce} />
			</body>
		</html>
	)
}

export default function Portal() {
	return <Outlet />
}

export function ErrorBoundary() {
	const error = useRouteError()
	const requestId = useRequestId()
	const status = isRouteErrorResponse(error) ? error.status : 500
	return <ErrorPage status={status} requestId={requestId} />
}
