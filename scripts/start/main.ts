import cluster from 'node:cluster'
import { readConfig } from '~/config.server'
import { plainly } from './plainly'
import { preparePortal } from './prepare'
import { keepServing } from './processes'
import { serve } from './serve'

/** Brings the database up to date, fills an empty demonstration, and serves. */
await plainly(async () => {
	const config = readConfig(process.env)
	if (cluster.isWorker) await serve(config)
	else await keepServing(config, await preparePortal(config))
})
