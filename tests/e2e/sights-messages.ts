import { randomUUID } from 'node:crypto'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import type { Course } from '~/domain/course'
import type { RunMessageId } from '~/domain/ids'
import { evaluationsPath, lettersStopPath, messagesPath, runEvaluationPath } from '~/domain/run-paths'
import { sendRunMessage } from '~/operations/send-run-message.server'
import { settleEvaluation } from '~/operations/settle-evaluation.server'
import { stopParticipantLetters } from '~/operations/switch-reminders.server'
import type { Sight } from './sight'

const day = 24 * 3_600_000

/** Messages, reminders and evaluations in their main states: empty, sent, stopped, too few answers and enough. */
export async function messageSights(db: Db, course: Course): Promise<Sight[]> {
	const now = new Date()
	const leader = await givenPerson(db, { name: 'Lin', roles: [{ role: 'administrator' }], now })
	const empty = await givenRun(db, { course, now, leaderIds: [leader] })
	const run = await givenRun(db, { course, now: new Date(now.getTime() - 60 * day), leaderIds: [leader] })
	await givenAnswers(db, course, { run, now: new Date(now.getTime() - 58 * day), count: 6 })
	const stopped = await givenParticipantOnPaper(db, { run: empty, name: 'Olga', email: 'olga@eksempel.no', now })
	await givenParticipantOnPaper(db, { run: empty, name: 'Per', now })
	await givenMessage(db, course, { run: empty, leader, now })
	await stopParticipantLetters(db, { runId: empty.id, enrolmentId: stopped, actorId: leader, now })
	const { lettersToken } = await db
		.selectFrom('runEnrolment')
		.select('lettersToken')
		.where('id', '=', stopped)
		.executeTakeFirstOrThrow()
	const asLeader = (name: string, path: string): Sight => ({ name, path, personId: leader })
	return [
		asLeader('messages', messagesPath(empty)),
		asLeader('messages of a run that is over', messagesPath(run)),
		asLeader('a message to write', `${messagesPath(empty)}/forhandsvis`),
		asLeader('an evaluation without answers', runEvaluationPath(empty)),
		asLeader('an evaluation', runEvaluationPath(run)),
		asLeader('evaluations by year', evaluationsPath),
		asLeader('evaluations by run', `${evaluationsPath}?vis=kurs`),
		{ name: 'letters that are stopped', path: lettersStopPath(lettersToken) },
		{ name: 'a link out of letters that is dead', path: lettersStopPath('finnes-ikke') },
	]
}

type InRun = { run: Awaited<ReturnType<typeof givenRun>>; now: Date }

/** So many participants of the run have answered the evaluation. */
export async function givenAnswers(db: Db, course: Course, { run, now, count }: InRun & { count: number }) {
	const [kept, changed] = course.evaluation.filter(({ kind }) => kind === 'text')
	const texts: Record<string, readonly string[]> = {
		[kept?.id ?? '']: ['Samtalene vi fikk øve på.', 'At alle fikk snakke ferdig.', 'Rundene, og tida vi fikk til dem.'],
		[changed?.id ?? '']: ['Litt lengre pauser, og mer tid til planen.', 'Ingenting, det var fint.'],
	}
	const atEnd = new Date(run.beginsAt)
	for (let n = 0; n < count; n++) {
		const { personId } = await givenParticipant(db, { run, name: `Deltaker ${n + 1}`, now })
		const answers = Object.fromEntries(
			course.evaluation.flatMap(({ id, kind }, index): [string, string | number][] => {
				if (kind === 'scale') return [[id, 5 - ((n + index) % 3)]]
				const text = texts[id]?.[n]
				return text ? [[id, text]] : []
			}),
		)
		await settleEvaluation(db, { course, personId, answers, now: atEnd })
	}
}

async function givenMessage(db: Db, course: Course, { run, leader, now }: InRun & { leader: never | string }) {
	const message = {
		id: randomUUID() as RunMessageId,
		group: 'all' as const,
		subject: 'Velkommen til kurset',
		body: 'Hei alle sammen.\n\nVi ses på Nygård skole. Les mer på https://selvhjelp.no.',
	}
	const sender = { id: leader as never, name: 'Lin Larsen', email: 'lin@eksempel.no' }
	await sendRunMessage(db, { run, course, message, sender, publicUrl: 'https://kurs.example.no', now })
}
