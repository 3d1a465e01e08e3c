import type { ServerBuild } from '@remix-run/node'
import { createServer } from 'vite'
import { readConfig } from '~/config.server'
import { createPortal } from '~/http/portal.server'
import { library } from '~/library.server'
import { startLetterDelivery } from '~/operations/start-letter-delivery.server'
import { compileBatchProgram } from './batch-program'
import { startBatchWork } from './batch-work'
import { plainly } from './plainly'
import { preparePortal } from './prepare'

await plainly(async () => {
	const config = readConfig(process.env)
	const db = await preparePortal(config)
	startLetterDelivery(db, config, (language) => library.list(language))
	startBatchWork(db, config, await compileBatchProgram('node_modules/.cache/portal/print-batches'))
	const vite = await createServer({ server: { middlewareMode: true }, appType: 'custom' })
	const app = createPortal({
		build: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild,
		purpose: config.purpose,
		publicUrl: config.publicUrl,
		assets: [vite.middlewares],
		isDevelopment: true,
	})
	app.listen(config.port, config.host, () => {
		console.log(`Portalen er klar: http://localhost:${config.port}\nBrev: http://localhost:${config.port}/utboks`)
	})
})
