import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { languages } from '~/domain/language'
import { languageFacts } from '~/i18n/languages'
import { webAppWords } from '~/i18n/web-app'
import { onlyToRead, parseParams } from '~/lib/http-errors.server'

const Params = z.object({ language: z.enum(languages) })

/** What a device needs to install the portal as an app (W3C Web Application Manifest), one for each language. */
export function loader({ params }: LoaderFunctionArgs) {
	const { language } = parseParams(Params, params)
	const { name, shortName, description } = webAppWords(language)
	const manifest = {
		// The same app in every language: who changes the language has not got another one.
		id: '/',
		...{ name, short_name: shortName, description, lang: language, dir: languageFacts[language].direction },
		...{ start_url: '/min-side', scope: '/', display: 'minimal-ui' },
		...{ background_color: '#fcf9f3', theme_color: '#215f48' },
		icons: [
			{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
			{ src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
			{ src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
			{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
		],
	}
	const headers = {
		'Content-Type': 'application/manifest+json; charset=utf-8',
		'Cache-Control': 'public, max-age=3600',
	}
	return new Response(JSON.stringify(manifest), { headers })
}

/** Nothing is written here. */
export const action = onlyToRead
