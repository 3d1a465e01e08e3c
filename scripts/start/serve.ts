import cluster from 'node:cluster'
import { once } from 'node:events'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ServerBuild } from '@remix-run/node'
import { type Config, ConfigProblem } from '~/config.server'
import { builtAssets, createPortal } from '~/http/portal.server'

/** What the application does before the first visitor comes; exported by `entry.server.tsx`. */
type Ready = { getReady: () => Promise<void> }

/** Requests that are under way get this many milliseconds to end. */
const patience = 5_000

/** Serves the built portal in this process. Gives what ends it calmly. */
export async function serve(config: Config): Promise<() => Promise<void>> {
	const file = pathToFileURL(join(process.cwd(), 'build/server/portal.js')).href
	const build: ServerBuild = await import(file)
	await (build.entry.module as unknown as Ready).getReady()
	const app = createPortal({
		build,
		purpose: config.purpose,
		publicUrl: config.publicUrl,
		assets: builtAssets('build/client'),
		isDevelopment: false,
	})
	const server = app.listen(config.port, config.host)
	server.keepAliveTimeout = 65_000
	await once(server, 'listening').catch((error) => {
		throw portProblem(config.port, error)
	})
	const close = () =>
		new Promise<void>((resolve) => {
			server.close(() => resolve())
			server.closeIdleConnections()
			setTimeout(() => server.closeAllConnections(), patience).unref()
		})
	if (cluster.isWorker) process.once('SIGTERM', () => void close().then(() => process.exit(0)))
	return close
}

/** Says in a sentence why nothing can listen at the port. */
export function portProblem(port: number, error: { code?: string; message: string }): ConfigProblem {
	return new ConfigProblem(`Port ${port} can't be used (${error.code ?? error.message}). Set PORT to another.`)
}
