/**
 * The least that a server could do for the same pages: bare `node:http`, two prepared reads (who is it, and what is done)
 * for each page, one insert for each form, and bytes that are ready. The portal is measured against it.
 *
 * `node bare.mjs <settings.json>`; prints its port.
 */
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import Database from 'better-sqlite3'

/** @type {{ database: string, courseId: string, pages: Record<string, { headers: Record<string, string>, body: string }> }} */
const settings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const pages = new Map(
	Object.entries(settings.pages).map(([path, page]) => [path, { ...page, body: Buffer.from(page.body, 'base64') }]),
)

const database = new Database(settings.database)
database.pragma('busy_timeout = 5000')
database.pragma('journal_mode = WAL')
database.pragma('synchronous = FULL')
database.pragma('foreign_keys = ON')
const findSession = database.prepare(
	'select s.person_id, s.expires_at, p.name from session s join person p on p.id = s.person_id where s.id = ?',
)
const listDone = database.prepare('select lesson_id from lesson_completion where person_id = ? and course_id = ?')
const insertAttempt = database.prepare(
	`insert into attempt (id, person_id, course_id, course_version, quiz_id, quiz_hash, draw, answers, started_at, claimed_at, submitted_at, earned, total)
	 values (?, ?, ?, 1, 'bench', '', '[]', ?, ?, ?, ?, 0, 6)`,
)

const server = createServer((request, response) => {
	const sessionId = (request.headers.cookie ?? '').replace('session=', '')
	const session = /** @type {{ person_id: string } | undefined} */ (findSession.get(sessionId))
	if (!session) return response.writeHead(403).end()
	if (request.method !== 'POST') {
		listDone.all(session.person_id, settings.courseId)
		const page = pages.get(request.url ?? '')
		return page ? response.writeHead(200, page.headers).end(page.body) : response.writeHead(404).end()
	}
	/** @type {Buffer[]} */
	const parts = []
	request.on('data', (part) => parts.push(part))
	request.on('end', () => {
		const at = new Date().toISOString()
		const answers = Buffer.concat(parts).toString()
		insertAttempt.run(randomUUID(), session.person_id, settings.courseId, answers, at, at, at)
		response.writeHead(303, { location: request.url === '/start' ? '/form' : '/result' }).end()
	})
})
server.listen(0, '127.0.0.1', () => {
	const address = server.address()
	console.log(typeof address === 'object' ? address?.port : address)
})
