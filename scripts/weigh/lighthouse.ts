import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { browserLaunchOptions } from '../../tests/support/browser'

/** The version that runs on the oldest node that the portal runs on. It is too large to be installed for everybody. */
const lighthouse = 'lighthouse@12.8.2'

/** Lighthouse's scores for a phone, 0–100 by category. */
export function lighthouseScores({ url, cookie }: { url: string; cookie: string }): Record<string, number> {
	const folder = mkdtempSync(join(tmpdir(), 'portal-lighthouse-'))
	try {
		const headers = join(folder, 'headers.json')
		writeFileSync(headers, JSON.stringify(cookie ? { Cookie: cookie } : {}))
		const report = join(folder, 'report.json')
		const { executablePath } = browserLaunchOptions()
		const { status } = spawnSync(
			'npx',
			[
				...['--yes', lighthouse, url, '--quiet', '--output=json', `--output-path=${report}`],
				...[`--extra-headers=${headers}`, '--chrome-flags=--headless=new --no-sandbox'],
				'--only-categories=performance,accessibility,best-practices',
			],
			{ stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, CHROME_PATH: executablePath ?? '' } },
		)
		if (status !== 0) throw new Error(`Lighthouse could not look at ${url}`)
		const { categories } = JSON.parse(readFileSync(report, 'utf8')) as { categories: Record<string, { score: number }> }
		return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]))
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}
