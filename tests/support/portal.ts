import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { databaseLocation, openDatabase } from '#db/open.server'
import type { Db } from '#db/schema'

/** A portal in processes of its own. `db` is the database that it uses; `output` gives what it has printed so far. */
export type RunningPortal = {
	url: string
	db: Db
	dataDir: string
	output: () => string
	/** Asks it to end, waits until it has, and removes a data folder that was made here. */
	stop: () => Promise<void>
	/** Ends it as a power cut would, all its processes at once. The data folder and `db` stay, to look at or start again on. */
	kill: () => Promise<void>
}

const root = join(import.meta.dirname, '../..')
const readyLine = /^Portalen er klar: (http:\/\/\S+)$/m

/**
 * Starts the built portal on a free port and waits until it serves. Without `dataDir` it gets a folder of its own.
 *
 * @throws Error with what it printed, when it ends or says nothing within a minute; and when it has not been built
 */
export async function startPortal({
	env = {},
	port = 0,
	dataDir,
}: {
	env?: Record<string, string>
	port?: number
	dataDir?: string
} = {}): Promise<RunningPortal> {
	const start = join(root, 'build/start.js')
	if (!existsSync(start)) throw new Error('There is no build/start.js: run `npm run build` first.')
	const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'portal-data-'))
	const settings = {
		...inherited(),
		PROCESSES: '1',
		PORT: String(port),
		DATA_DIR: folder,
		...env,
		NODE_ENV: 'production' as const,
	}
	// A group of its own, so that `kill` reaches the web processes too.
	const child = spawn(process.execPath, [start], {
		cwd: root,
		env: settings,
		detached: true,
		stdio: ['ignore', 'pipe', 'pipe'],
	})
	const endWithUs = () => signal(child, 'SIGKILL')
	process.once('exit', endWithUs)
	const output = gather(child)
	const url = await untilReady(child, output).catch((error) => {
		signal(child, 'SIGKILL')
		throw error
	})
	const db = openDatabase(databaseLocation(settings))
	const end = async (how: NodeJS.Signals) => {
		process.off('exit', endWithUs)
		await untilEnded(child, how)
	}
	return {
		url,
		db,
		dataDir: folder,
		output,
		kill: () => end('SIGKILL'),
		stop: async () => {
			await end('SIGTERM')
			await db.destroy()
			if (!dataDir) rmSync(folder, { recursive: true, force: true })
		},
	}
}

/** The settings of the person who runs the tests must not reach the portal under test. */
function inherited(): Record<string, string | undefined> {
	const ours = /^(PATH|HOME|LANG|LC_.*|TMPDIR|TEST_NOW|SystemRoot)$/
	return Object.fromEntries(Object.entries(process.env).filter(([name]) => ours.test(name)))
}

function gather(child: ChildProcess): () => string {
	let text = ''
	for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (part) => (text += part))
	return () => text
}

async function untilReady(child: ChildProcess, output: () => string): Promise<string> {
	const deadline = Date.now() + 60_000
	while (Date.now() < deadline && !hasEnded(child)) {
		const url = readyLine.exec(output())?.[1]
		if (url) return url
		await pause(20)
	}
	// What it said last may come after word of its end.
	if (hasEnded(child)) await Promise.race([once(child, 'close'), pause(2_000)])
	const end = child.signalCode ?? child.exitCode ?? 'it still runs'
	throw new Error(`The portal did not start (${end}); it said:\n${output()}`)
}

async function untilEnded(child: ChildProcess, how: NodeJS.Signals): Promise<void> {
	if (hasEnded(child)) return
	const ended = once(child, 'exit')
	const patience = setTimeout(() => signal(child, 'SIGKILL'), 15_000)
	signal(child, how)
	await ended
	clearTimeout(patience)
}

function hasEnded(child: ChildProcess): boolean {
	return child.exitCode !== null || child.signalCode !== null
}

/** A signal to end is for the first process, which passes it on; a kill reaches every process at once. */
function signal(child: ChildProcess, how: NodeJS.Signals): void {
	if (child.pid === undefined || hasEnded(child)) return
	if (how === 'SIGKILL' && process.platform !== 'win32') process.kill(-child.pid, how)
	else child.kill(how)
}
