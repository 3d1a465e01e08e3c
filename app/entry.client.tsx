import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { startWorker } from './offline/page'
import { rememberTyped } from './ui/shell/typed-before-script'

rememberTyped()

startTransition(() => {
	hydrateRoot(
		document,
		<StrictMode>
			<RemixBrowser />
		</StrictMode>,
	)
})

if (import.meta.env.PROD) startWorker()
