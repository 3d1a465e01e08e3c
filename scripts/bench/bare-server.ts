import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { RunningPortal } from '../../tests/support/portal'
import type { Answer } from './keep-alive-client'

export type BareServer = { url: string; pid: number; stop: () => Promise<void> }

/** Headers that say how the body came, not what it is: Node writes them anew. */
const ofTheWire = /^(connection|keep-alive|transfer-encoding|content-length|date|set-cookie)$/

/** Starts the bare server on a copy of the portal's database, with pages as the portal has just sent them. */
export async function startBare(
	portal: RunningPortal,
	courseId: string,
	pages: Record<string, Answer>,
): Promise<BareServer> {
	const database = join(portal.dataDir, 'bare.sqlite')
	await sql`vacuum into ${database}`.execute(portal.db)
	const settings = join(portal.dataDir, 'bare.json')
	const ready = Object.entries(pages).map(([path, page]) => [
		path,
		{ headers: headersOf(page), body: page.packed.toString('base64') },
	])
	writeFileSync(settings, JSON.stringify({ database, courseId, pages: Object.fromEntries(ready) }))
	const child = spawn(process.execPath, [fileURLToPath(new URL('./bare.mjs', import.meta.url)), settings], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, NODE_ENV: 'production' },
	})
	process.once('exit', () => child.kill())
	const [port] = await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => [''])])
	if (!child.pid || !Number(port)) throw new Error('The bare server did not start')
	return {
		url: `http://127.0.0.1:${Number(port)}`,
		pid: child.pid,
		stop: async () => {
			const ended = once(child, 'exit')
			child.kill()
			await ended
		},
	}
}

function headersOf(page: Answer): Record<string, string> {
	const kept = Object.entries(page.headers).filter(([name]) => !ofTheWire.test(name))
	return {
		...Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
		'content-length': String(page.packed.length),
	}
}
