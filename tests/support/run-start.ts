import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** Runs the start script to its end, for a start that is refused. A minute at most. */
export async function runStart(
	env: Record<string, string>,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
	const child = spawn(process.execPath, [join(root, 'build/start.js')], {
		cwd: root,
		env: { PATH: process.env.PATH, PORT: '0', PROCESSES: '1', ...env, NODE_ENV: 'production' },
		stdio: ['ignore', 'pipe', 'pipe'],
		timeout: 60_000,
	})
	let stdout = ''
	let stderr = ''
	child.stdout.setEncoding('utf8').on('data', (part) => {
		stdout += part
	})
	child.stderr.setEncoding('utf8').on('data', (part) => {
		stderr += part
	})
	const [code] = await once(child, 'close')
	return { code, stdout, stderr }
}
