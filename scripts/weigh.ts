/**
 * `npm run weigh`: what the first view of a page costs a slow phone, on the built portal: bytes over the wire by kind,
 * largest contentful paint and layout shift. Ends with 1 when a lesson weighs more than it may.
 *
 * `--lighthouse` also asks Lighthouse (fetched by npx when it is wanted) for its scores; `--runs 3` repeats what is timed.
 */
import { parseArgs } from 'node:util'
import { startPortal } from '../tests/support/portal'
import { makeLearners } from './bench/learners'
import { lighthouseScores } from './weigh/lighthouse'
import { type FirstView, viewOnSlowPhone } from './weigh/slow-phone'

/** Bytes that the first view of a lesson may take over the wire, all told and of script. */
const mostBytes = 160_000
const mostScript = 100_000

const { values: options } = parseArgs({
	options: { lighthouse: { type: 'boolean', default: false }, runs: { type: 'string', default: '3' } },
})
const portal = await startPortal({ env: { PROCESSES: '1' } })
try {
	const [learner] = await makeLearners(portal, 'igangsetter', 1, 'vekt')
	if (!learner) throw new Error('Nobody to look at the pages')
	const lesson = await firstLesson(learner.cookie)
	const pages = [
		{ name: 'front page', path: '/', cookie: '' },
		{ name: 'course', path: '/kurs/igangsetter', cookie: learner.cookie },
		{ name: 'lesson', path: lesson, cookie: learner.cookie },
		{ name: 'my page', path: '/min-side', cookie: learner.cookie },
	]
	const rows: Record<string, unknown>[] = []
	for (const { name, path, cookie } of pages) {
		const views: FirstView[] = []
		for (let run = 0; run < Number(options.runs); run++) {
			views.push(await viewOnSlowPhone({ url: portal.url + path, cookie }))
		}
		const [view] = views
		if (!view) throw new Error('No view was made')
		rows.push({
			...{ page: name, 'kB in all': kB(view.bytes.all), script: kB(view.bytes.script), style: kB(view.bytes.style) },
			...{ font: kB(view.bytes.font), document: kB(view.bytes.document), picture: kB(view.bytes.picture) },
			...{
				'LCP ms': median(views.map(({ paintedAfter }) => paintedAfter)),
				shift: median(views.map(({ shift }) => shift)),
			},
		})
		if (name === 'lesson' && (view.bytes.all > mostBytes || view.bytes.script > mostScript)) process.exitCode = 1
		if (options.lighthouse) Object.assign(rows.at(-1) ?? {}, lighthouseScores({ url: portal.url + path, cookie }))
	}
	console.table(rows)
	console.log(`A lesson may take ${kB(mostBytes)} kB, ${kB(mostScript)} of it script.`)
} finally {
	await portal.stop()
}

async function firstLesson(cookie: string): Promise<string> {
	const html = await (await fetch(`${portal.url}/kurs/igangsetter`, { headers: { cookie } })).text()
	const lessons = [...html.matchAll(/href="(\/kurs\/igangsetter\/[a-z0-9-]+\/[a-z0-9-]+)"/g)].map(
		([, path]) => path ?? '',
	)
	const found = lessons.find((path) => !/\/(min-plan|quiz|les-mer)/.test(path))
	if (!found) throw new Error('The course page names no lesson')
	return found
}

function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((one, other) => one - other)
	return Math.round((sorted[Math.floor(sorted.length / 2)] ?? 0) * 1000) / 1000
}

function kB(bytes: number): number {
	return Math.round(bytes / 100) / 10
}
