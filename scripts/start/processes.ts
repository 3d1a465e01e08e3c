import cluster from 'node:cluster'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Db } from '#db/schema'
import type { Config } from '~/config.server'
import { log } from '~/lib/log.server'
import { library } from '~/library.server'
import { startLetterDelivery } from '~/operations/start-letter-delivery.server'
import { startBatchWork } from './batch-work'
import { portProblem, serve } from './serve'

/** Serves with as many web processes as the settings say, starts a new one when one dies, and ends them all on a signal. */
export async function keepServing(config: Config, db: Db): Promise<void> {
	const port = await portToUse(config)
	process.env.PORT = String(port)
	const settled = { ...config, port }
	const stopLetters = startLetterDelivery(db, settled, (language) => library.list(language))
	const stopBatches = startBatchWork(db, settled, join(process.cwd(), 'build/print-batches.js'))
	const stop = async (end: () => Promise<void>) => {
		stopLetters()
		stopBatches()
		await end()
		await db.destroy()
		process.exit(0)
	}
	if (config.processes === 1) {
		const close = await serve(settled)
		onSignal(() => stop(close))
	} else {
		await forkAll(config.processes)
		onSignal(() => stop(endAll))
	}
	const shown = config.host === '0.0.0.0' || config.host === '::' ? 'localhost' : config.host
	const address = config.purpose === 'demonstration' ? 'localhost' : shown
	console.log(`Portalen er klar: http://${address}:${settled.port}`)
	if (config.purpose === 'real-use') console.log(`Folk når den på ${config.publicUrl}`)
}

let isEnding = false

async function forkAll(count: number): Promise<void> {
	cluster.on('exit', (worker, code) => {
		if (isEnding) return
		log.error({ code, pid: worker.process.pid }, 'a web process died; starting another')
		setTimeout(() => cluster.fork(), 500)
	})
	const workers = Array.from({ length: count }, () => cluster.fork())
	await Promise.all(workers.map((worker) => once(worker, 'listening')))
}

async function endAll(): Promise<void> {
	const workers = Object.values(cluster.workers ?? {}).flatMap((worker) => worker ?? [])
	await Promise.all(
		workers.map((worker) => {
			worker.process.kill('SIGTERM')
			return once(worker, 'exit')
		}),
	)
}

function onSignal(stop: () => Promise<void>): void {
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.once(signal, () => {
			isEnding = true
			void stop()
		})
	}
}

/**
 * The port of the settings, or any when they say 0. Asked for once here, before several processes ask at the same time.
 *
 * @throws ConfigProblem when somebody else has it
 */
async function portToUse({ host, port }: Config): Promise<number> {
	const server = createServer().listen(port, host)
	await once(server, 'listening').catch((error) => {
		throw portProblem(port, error)
	})
	const address = server.address()
	server.close()
	await once(server, 'close')
	return typeof address === 'object' && address ? address.port : port
}
