import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'
import { chromium, type LaunchOptions } from 'playwright'

/**
 * How to start Chromium for the tests: the one that `CHROMIUM_PATH` names, else Playwright's own, else one of this
 * machine, else one that is fetched now.
 *
 * @throws Error, one sentence, when there is none and none can be fetched
 */
export function browserLaunchOptions(): LaunchOptions {
	return {
		executablePath: chromiumPath(),
		args: [
			// Chromium's sandbox refuses to be started by root.
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-default-apps',
			'--disable-sync',
			'--no-first-run',
			'--force-color-profile=srgb',
		],
	}
}

function chromiumPath(): string {
	const given = process.env.CHROMIUM_PATH
	if (given && !existsSync(given)) throw new Error(`CHROMIUM_PATH names «${given}», and there is no such file.`)
	const path = given || installed() || fetchPlaywrights() || fetchSystems()
	if (!path) throw new Error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to where it is.')
	// Worker processes of Playwright read its configuration again; they need not search again.
	process.env.CHROMIUM_PATH = path
	return path
}

function installed(): string | undefined {
	return playwrights() ?? onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])
}

function playwrights(): string | undefined {
	const path = chromium.executablePath()
	return existsSync(path) ? path : undefined
}

function onPath(names: string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

function isExecutable(file: string): boolean {
	try {
		accessSync(file, constants.X_OK)
		return true
	} catch {
		return false
	}
}

function fetchPlaywrights(): string | undefined {
	console.error('No Chromium here; asking Playwright to install one …')
	const cli = join(dirname(createRequire(import.meta.url).resolve('playwright/package.json')), 'cli.js')
	spawnSync(process.execPath, [cli, 'install', 'chromium'], { stdio: ['ignore', 2, 2] })
	return playwrights()
}

function fetchSystems(): string | undefined {
	if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return undefined
	console.error('Installing the system’s Chromium …')
	spawnSync('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium'], { stdio: ['ignore', 2, 2] })
	return installed()
}
