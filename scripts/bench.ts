/**
 * `npm run bench`: how fast the built portal is, beside a bare server that sends the same bytes. Figures, not a test.
 *
 * `--only leaders` measures the pages of a run with 5,000 people in it and nothing else, `--only certificates` certificates in bulk.
 *
 * `--json` prints JSON. `--processes 3` measures the portal with so many web processes (1 when nothing is said, as the
 * bare server), `--seconds 8` how long pages are asked for, `--connections 8` by how many at a time.
 */
import { parseArgs } from 'node:util'
import { startPortal } from '../tests/support/portal'
import { startBare } from './bench/bare-server'
import { bulkInLines, measureCertificates } from './bench/certificates'
import { type Answer, expectStatus, openClient, textOf } from './bench/keep-alive-client'
import { type Learner, makeLearners } from './bench/learners'
import { attemptLoad, bareAttempt, pageLoad, portalAttempt } from './bench/loads'
import { measured } from './bench/measurement'
import { childWith } from './bench/process-costs'
import { filledIn } from './bench/quiz-form'
import { asTable, type Comparison } from './bench/report'
import { measureRunPages } from './bench/run-table-load'

const course = 'igangsetter'
const attemptsEach = 10

const { values: options } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		only: { type: 'string', default: '' },
		processes: { type: 'string', default: '1' },
		seconds: { type: 'string', default: '8' },
		connections: { type: 'string', default: '8' },
	},
})
const connections = Number(options.connections)
const seconds = Number(options.seconds)

const portal = await startPortal({ env: { PROCESSES: options.processes } })
try {
	const measures = (part: 'pages' | 'certificates' | 'leaders') => !options.only || options.only === part
	const comparisons = measures('pages') ? await compare() : []
	const bulk = measures('certificates') ? await measureBulk() : undefined
	const runPages = measures('leaders') ? await measureRunPages(portal, { runs: 200, people: 5_000, times: 40 }) : []
	const asLine = ({ name, p50, p99 }: (typeof runPages)[number]) =>
		`${name}: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`
	console.log(
		options.json
			? JSON.stringify({ connections, processes: Number(options.processes), comparisons, bulk, runPages }, null, '\t')
			: [
					...(comparisons.length > 0 ? [asTable(comparisons), ''] : []),
					...(bulk ? [...bulkInLines(bulk), ''] : []),
					...runPages.map(asLine),
				].join('\n'),
	)
} finally {
	await portal.stop()
}

/** Certificates in bulk, and the lesson page meanwhile. */
async function measureBulk() {
	const [learner] = await makeLearners(portal, course, 1, 'bevis')
	if (!learner) throw new Error('Nobody to measure with')
	const { lessonPath } = await firstPages(learner)
	const lessonLoad = (time: number) => pageLoad(portal.url + lessonPath, learner.cookie, { connections, seconds: time })
	await lessonLoad(2)
	return measureCertificates(portal, { people: 500, lessonLoad })
}

/** Warms both servers up, then measures one after the other, each while the other has nothing to do. */
async function compare(): Promise<Comparison[]> {
	const pid = childWith('build/start.js')
	if (pid === undefined) console.error('CPU and memory are read from /proc, which this system does not have.')
	const [warm, ...learners] = await makeLearners(portal, course, 4 * connections + 1)
	if (!warm) throw new Error('Nobody to measure with')
	const { lessonPath, quizPath, lesson, form, result } = await firstPages(warm)
	const { courseId } = await portal.db.selectFrom('enrolment').select('courseId').executeTakeFirstOrThrow()
	const bare = await startBare(portal, courseId, { '/lesson': lesson, '/form': form, '/result': result })
	try {
		const portalPage = (time: number) => pageLoad(portal.url + lessonPath, warm.cookie, { connections, seconds: time })
		const barePage = (time: number) => pageLoad(`${bare.url}/lesson`, bareCookie(warm), { connections, seconds: time })
		await portalPage(2)
		await barePage(1)
		const page = {
			name: 'lesson page',
			portal: await measured(pid ?? -1, sizeOf(lesson), () => portalPage(seconds)),
			bare: await measured(bare.pid, sizeOf(lesson), () => barePage(seconds)),
		}

		const cookies = learners.map((learner) => learner.cookie)
		const bareCookies = learners.map(bareCookie)
		const load = { connections, attemptsEach }
		const atPortal = portalAttempt(quizPath)
		const atBare = bareAttempt(filledIn(textOf(form)))
		await attemptLoad(portal.url, [warm.cookie], atPortal, load)
		await attemptLoad(bare.url, [bareCookie(warm)], atBare, load)
		const attempt = {
			name: 'quiz attempt',
			portal: await measured(pid ?? -1, sizeOf(form, result), () => attemptLoad(portal.url, cookies, atPortal, load)),
			bare: await measured(bare.pid, sizeOf(form, result), () => attemptLoad(bare.url, bareCookies, atBare, load)),
		}
		return [page, attempt]
	} finally {
		await bare.stop()
	}
}

/** The first lesson of the course and its module's quiz, as this learner gets them. */
async function firstPages({ cookie }: Learner) {
	const client = openClient(portal.url, cookie)
	const overview = textOf(expectStatus(await client.get(`/kurs/${course}`), 200, 'course page'))
	const [lessonPath = '', module] =
		new RegExp(`/kurs/${course}/([a-z0-9-]+)/(?!quiz)[a-z0-9-]+(?=["#?])`).exec(overview) ?? []
	const lesson = expectStatus(await client.get(lessonPath), 200, `lesson ${lessonPath}`)
	const quizPath = `/kurs/${course}/${module}/quiz`
	const { form, result } = await portalAttempt(quizPath)(client)
	client.close()
	return { lessonPath, quizPath, lesson, form, result }
}

function bareCookie(learner: Learner): string {
	return `session=${learner.sessionId}`
}

function sizeOf(...answers: Answer[]): { packed: number; unpacked: number } {
	const sum = (size: (answer: Answer) => number) => answers.reduce((total, answer) => total + size(answer), 0)
	return { packed: sum(({ packed }) => packed.length), unpacked: sum((answer) => Buffer.byteLength(textOf(answer))) }
}
