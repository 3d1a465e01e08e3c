import regularFont from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url'
import { data, type LinksFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
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
import { atHand, languageAtHand } from '~/i18n/language-at-hand'
import { languageFacts } from '~/i18n/languages'
import { shellWords } from '~/i18n/shell'
import { keepLanguage, languageKeptIn } from '~/lib/request-scope.server'
import { contactEmail, portalPurpose, publicUrl } from '~/portal.server'
import styles from '~/styles/portal.css?url'
import { useNonce, useRequestId } from '~/ui/response-context'
import { DemonstrationBanner } from '~/ui/shell/demonstration-banner'
import { ErrorPage, errorTitle } from '~/ui/shell/error-page'
import { OfflineNotice } from '~/ui/shell/offline-notice'
import { PageOnItsWay } from '~/ui/shell/page-on-its-way'
import { ReloadWithoutScript } from '~/ui/shell/reload-without-script'
import { SiteFooter } from '~/ui/shell/site-footer'
import { SiteHeader } from '~/ui/shell/site-header'
import { useTypedBefore } from '~/ui/shell/typed-before-script'
import { useFocusOnArrival } from '~/ui/shell/use-focus-on-arrival'
import { useWholePageWithoutNetwork } from '~/ui/shell/use-whole-page-without-network'

export const links: LinksFunction = () => [
	{ rel: 'preload', href: regularFont, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
	{ rel: 'stylesheet', href: styles },
	{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
	{ rel: 'apple-touch-icon', href: '/icon-192.png' },
]

/** The name of a page that has none of its own, and of one that failed. */
export const meta: MetaFunction = ({ error }) => [
	{ title: error ? errorTitle(isRouteErrorResponse(error) ? error.status : 500) : shellWords().portal },
]

export async function loader({ request }: LoaderFunctionArgs) {
	const person = await findSignedIn(request)
	const { language, isMirrored } = atHand()
	const shell = {
		language,
		isMirrored,
		isSignedIn: person !== null,
		mayLead: person !== null && leadScope(person) !== null,
		mayFollow: person !== null && mayFollowUpStudents(person),
		mayAdminister: person !== null && mayAdminister(person),
		demonstration: portalPurpose === 'demonstration',
		contactEmail,
		publicUrl,
	}
	const isKept = !person?.chosenLanguage || person.chosenLanguage === languageKeptIn(request.headers.get('cookie'))
	if (isKept) return shell
	return data(shell, { headers: { 'Set-Cookie': keepLanguage(language, { isHttps: publicUrl.startsWith('https:') }) } })
}

/**
 * What the top of the page says changes when somebody signs in or out: after a form, never after a link. A form that waits for
 * the network (503) changes nothing; to ask all the same would take the whole page anew while the network is away.
 */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formMethod, actionStatus, defaultShouldRevalidate }) =>
	formMethod !== undefined && actionStatus !== 503 && defaultShouldRevalidate

export function Layout({ children }: { children: ReactNode }) {
	const nonce = useNonce()
	const shell = useRouteLoaderData<typeof loader>('root')
	const language = shell?.language ?? languageAtHand()
	const isMirrored = shell?.isMirrored ?? false
	return (
		<html
			lang={language}
			dir={isMirrored ? 'rtl' : languageFacts[language].direction}
			data-mirrored={isMirrored || undefined}
			data-color-scheme="auto"
		>
			<head>
				<meta charSet="utf-8" />
				<meta name="viewport" content="width=device-width, initial-scale=1" />
				<meta name="color-scheme" content="light dark" />
				<Meta />
				<ReloadWithoutScript />
				<Links />
				<link rel="manifest" href={`/app/${language}.webmanifest`} />
			</head>
			<body>
				<PageOnItsWay />
				<SiteHeader person={shell?.isSignedIn ? shell : null} />
				{shell?.demonstration ? <DemonstrationBanner /> : null}
				<OfflineNotice />
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
	useFocusOnArrival()
	useTypedBefore()
	return <Outlet />
}

export function ErrorBoundary() {
	const error = useRouteError()
	const requestId = useRequestId()
	useWholePageWithoutNetwork(error)
	const status = isRouteErrorResponse(error) ? error.status : 500
	return <ErrorPage status={status} requestId={requestId} />
}
