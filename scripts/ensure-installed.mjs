/**
 * Installs what `package-lock.json` names when it isn't there yet; otherwise does nothing, in a moment and in silence.
 * Runs before `npm start`, `npm test` and the like, so it may not need any package itself.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const sqlite = join(root, 'node_modules/better-sqlite3')

/** @typedef {{ packages: Record<string, { version?: string, resolved?: string, optional?: boolean, devOptional?: boolean }> }} Lockfile */

ensureNode()
if (!isInstalled()) {
	console.log('Installing packages (the first time this takes a few minutes) …')
	npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'])
}
if (!sqliteLoads()) buildSqlite()

/** Node must be as new as `engines` in package.json says. */
function ensureNode() {
	/** @type {string} */
	const least = readJson(join(root, 'package.json')).engines.node.replace('>=', '')
	const [wantedMajor = 0, wantedMinor = 0] = least.split('.').map(Number)
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
	if (major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)) return
	stop(`The portal needs Node.js ${least} or newer, and this is ${process.versions.node}.`)
}

/** Compares what npm wrote down about `node_modules` with the lockfile; times of files would tell less after a checkout. */
function isInstalled() {
	const noted = join(root, 'node_modules/.package-lock.json')
	if (!existsSync(noted)) return false
	/** @type {Lockfile} */
	const { packages: wanted } = readJson(join(root, 'package-lock.json'))
	/** @type {Lockfile} */
	const { packages: present } = readJson(noted)
	return (
		Object.keys(present).every((path) => path in wanted) &&
		Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
			const found = present[path]
			// Packages for other machines are in the lockfile too, and are never installed here.
			return path === '' || (found ? found.version === version : optional || devOptional)
		})
	)
}

/** Tries the compiled part: it is missing when npm ran no install scripts, and unfit after a change of Node. */
function sqliteLoads() {
	const binary = join(sqlite, 'build/Release/better_sqlite3.node')
	if (!existsSync(binary)) return false
	try {
		createRequire(import.meta.url)(binary)
		return true
	} catch {
		return false
	}
}

function buildSqlite() {
	console.log('Building better-sqlite3 …')
	npm(['rebuild', 'better-sqlite3', 'esbuild', '--ignore-scripts=false'])
	// npm from version 11 may leave out scripts even when asked to rebuild.
	if (!existsSync(join(sqlite, 'build/Release/better_sqlite3.node'))) npm(['run', 'install'], sqlite)
	const loads = spawnSync(process.execPath, ['-e', `new (require(${JSON.stringify(sqlite)}))(':memory:')`])
	if (loads.status !== 0) stop('better-sqlite3 could not be built: it needs Python, make and a C++ compiler.')
}

/**
 * @param {string[]} args
 * @param {string} [cwd]
 */
function npm(args, cwd = root) {
	const cli = process.env.npm_execpath
	const [command, first] = cli ? [process.execPath, [cli]] : ['npm', []]
	const { status, error } = spawnSync(command, [...first, ...args], { cwd, stdio: 'inherit', shell: !cli })
	if (status !== 0) stop(`«npm ${args.join(' ')}» failed${error ? `: ${error.message}` : ''}.`)
}

/** @param {string} file */
function readJson(file) {
	return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
	console.error(sentence)
	process.exit(1)
}
