/**
 * Builds what `npm start` runs, in `build/`: the portal (Remix), the start script, and every lesson. Does nothing when
 * nothing that it is made of has changed; `--force` builds anyway.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const ingredients = [
	'app',
	'db',
	'public',
	'scripts',
	'package-lock.json',
	'remix.config.js',
	'vite.config.ts',
	'tsconfig.json',
]
const stampFile = join(root, 'build/stamp')

if (
	process.argv.includes('--force') ||
	!existsSync(stampFile) ||
	readFileSync(stampFile, 'utf8') !== stampOf(ingredients)
)
	build()

function build() {
	console.log('Bygger portalen …')
	run('tsx', ['scripts/languages.ts'])
	const stamp = stampOf(ingredients)
	rmSync(join(root, 'build'), { recursive: true, force: true })
	run('remix', ['vite:build', '--logLevel', 'error'])
	run('esbuild', [
		'scripts/start.ts',
		'scripts/print-batches.ts',
		'--bundle',
		'--splitting',
		'--outdir=build',
		'--platform=node',
		'--format=esm',
		'--target=node20',
		'--packages=external',
		'--jsx=automatic',
		'--loader:.typ=text',
		'--log-level=warning',
	])
	run('esbuild', [
		'app/offline/worker/service-worker.ts',
		'--bundle',
		'--minify',
		'--outfile=build/client/service-worker.js',
		'--format=iife',
		'--target=es2022',
		`--define:BUILD=${JSON.stringify(stamp.slice(0, 12))}`,
		'--log-level=warning',
	])
	compress('build/client')
	mkdirSync(dirname(stampFile), { recursive: true })
	writeFileSync(stampFile, stamp)
}

/**
 * Lays a compressed copy beside every file of text that a browser fetches; one that would save little is left out.
 *
 * @param {string} folder
 */
function compress(folder) {
	for (const file of filesBelow(folder)) {
		if (!/\.(js|css|svg|json)$/.test(file)) continue
		const whole = readFileSync(join(root, file))
		if (whole.length < 1024) continue
		writeFileSync(join(root, `${file}.br`), brotliCompressSync(whole))
		writeFileSync(join(root, `${file}.gz`), gzipSync(whole, { level: 9 }))
	}
}

/**
 * @param {string} tool a program in `node_modules/.bin`
 * @param {string[]} args
 */
function run(tool, args) {
	/** @type {NodeJS.ProcessEnv} */
	const env = { ...process.env, NODE_ENV: 'production' }
	const { status } = spawnSync(join(root, 'node_modules/.bin', tool), args, { cwd: root, stdio: 'inherit', env })
	if (status !== 0) process.exit(status ?? 1)
}

/**
 * A hash of the contents of files and folders; tests don't count.
 *
 * @param {string[]} paths
 */
function stampOf(paths) {
	const hash = createHash('sha256')
	for (const path of paths) {
		for (const file of filesBelow(path))
			hash
				.update(file)
				.update('\0')
				.update(readFileSync(join(root, file)))
				.update('\0')
	}
	return hash.digest('hex')
}

/**
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
	if (!existsSync(join(root, path))) return []
	if (!statSync(join(root, path)).isDirectory()) return [path]
	const names = readdirSync(join(root, path)).sort()
	return names.filter((name) => !/\.test\.tsx?$/.test(name)).flatMap((name) => filesBelow(`${path}/${name}`))
}
