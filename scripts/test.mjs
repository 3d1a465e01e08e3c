/**
 * Runs every check of the portal, cheap ones first, and says on its last line how many passed and how many failed.
 * It goes on after a failure, so that one run shows all there is to mend. `--fast` leaves out PostgreSQL and the browser.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command a file of `node_modules/.bin` with its arguments, or a script of package.json after `npm`
 * @property {Record<string, string>} [env]
 * @property {() => Count} [count] what the runner's report says; without it the step counts as one check
 */

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const fast = process.argv.includes('--fast')
const reports = mkdtempSync(join(tmpdir(), 'portal-reports-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

/** @type {Step[]} */
const checks = [
	{ name: 'format and lint', command: ['biome', 'check', '.'] },
	{ name: 'types', command: ['tsc', '-p', '.'] },
	{ name: 'types of the service worker', command: ['tsc', '-p', 'app/offline/worker'] },
	{ name: 'boundaries', command: ['depcruise', '--config', 'scripts/boundaries.cjs', 'app', 'db', 'scripts', 'tests'] },
	{ name: 'unused exports', command: ['knip', '--no-progress'] },
	{ name: 'courses', command: ['npm', 'run', '--silent', 'check:courses'] },
]

/** @type {Step} */
const vitest = {
	name: fast ? 'unit and operation tests (SQLite only)' : 'unit and operation tests (SQLite and PostgreSQL)',
	command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
	env: fast ? { SKIP_POSTGRES: '1' } : {},
	count: () => countVitest(readReport(vitestReport)),
}

/** @type {Step[]} */
const slow = [
	{ name: 'build', command: ['npm', 'run', '--silent', 'build'] },
	{
		name: 'journeys in the browser',
		command: ['playwright', 'test', '--config', 'tests/playwright.config.ts'],
		env: { PLAYWRIGHT_JSON_FILE: playwrightReport },
		count: () => countPlaywright(readReport(playwrightReport)),
	},
]

process.once('exit', () => rmSync(reports, { recursive: true, force: true }))
process.exitCode = await main()

/** @returns {Promise<number>} the exit code */
async function main() {
	const total = { passed: 0, failed: 0 }
	/** @type {string[]} */
	const failedSteps = []
	for (const start of planned()) {
		const { step, count, seconds, output } = await start()
		process.stdout.write(output)
		const verdict = count.failed === 0 ? 'ok' : 'FAILED'
		console.log(
			`== ${step.name}: ${verdict}, ${count.passed} passed, ${count.failed} failed (${seconds.toFixed(1)} s)\n`,
		)
		total.passed += count.passed
		total.failed += count.failed
		if (count.failed > 0) failedSteps.push(step.name)
	}
	if (failedSteps.length > 0) console.log(`Look above for: ${failedSteps.join(', ')}`)
	console.log(`${total.passed} passed, ${total.failed} failed`)
	return total.failed === 0 ? 0 : 1
}

/** The checks run side by side and show what they said in turn; the tests and the browser have the machine to themselves. */
function planned() {
	const started = checks.map((step) => run(step, false))
	const sideBySide = started.map((result) => () => result)
	const settled = () => Promise.allSettled(started)
	const inTurn = (fast ? [vitest] : [vitest, ...slow]).map((step) => async () => {
		await settled()
		return run(step, true)
	})
	return [...sideBySide, ...inTurn]
}

/**
 * @param {Step} step
 * @param {boolean} live whether its output is shown at once; otherwise it comes with the result
 * @returns {Promise<{ step: Step, count: Count, seconds: number, output: string }>}
 */
function run(step, live) {
	const began = performance.now()
	const [name = '', ...args] = step.command
	const [command, first] = name === 'npm' ? npm() : [join(root, 'node_modules/.bin', name), []]
	if (live) console.log(`== ${step.name} …`)
	const child = spawn(command, [...first, ...args], {
		cwd: root,
		env: environment(step),
		stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
		shell: process.platform === 'win32',
	})
	let output = ''
	for (const stream of [child.stdout, child.stderr]) {
		stream?.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
			output += part
		})
	}
	return new Promise((resolve) => {
		/** @param {boolean} succeeded */
		const end = (succeeded) => {
			resolve({ step, count: countOf(step, succeeded), seconds: (performance.now() - began) / 1000, output })
		}
		child.once('error', (error) => {
			output += `${error.message}\n`
			end(false)
		})
		child.once('close', (code) => end(code === 0))
	})
}

/**
 * Each tool decides on its own whether it is in development, test or production.
 *
 * @param {Step} step
 */
function environment(step) {
	// Tools take any FORCE_COLOR, even 0, for a yes.
	const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1' }
	const env = { ...process.env, ...colour, ...step.env }
	Reflect.deleteProperty(env, 'NODE_ENV')
	return env
}

/**
 * A runner that failed without a failing test, or without a report at all, counts as one failure more.
 *
 * @param {Step} step
 * @param {boolean} succeeded
 * @returns {Count}
 */
function countOf(step, succeeded) {
	if (!step.count) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
	try {
		const count = step.count()
		const ran = count.passed + count.failed > 0
		if (ran && (succeeded || count.failed > 0)) return count
		return { passed: count.passed, failed: 1 }
	} catch {
		return { passed: 0, failed: 1 }
	}
}

/** @returns {[string, string[]]} */
function npm() {
	const cli = process.env.npm_execpath
	return cli ? [process.execPath, [cli]] : ['npm', []]
}

/** @param {string} file */
function readReport(file) {
	return JSON.parse(readFileSync(file, 'utf8'))
}

/**
 * A test file that could not be loaded or set up has no failed test in the report; it counts as one failure.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: { status: string }[] }[] }} report
 * @returns {Count}
 */
function countVitest(report) {
	const broken = report.testResults.filter(
		(file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
	)
	return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Count}
 */
function countPlaywright({ stats, errors }) {
	if (stats.flaky > 0) console.log(`== ${stats.flaky} browser tests passed only when they were tried again: mend them`)
	return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length }
}
