import type { Db } from '#db/schema'
import type { Course } from '~/domain/course'
import type { Language } from '~/domain/language'
import { now } from '~/lib/clock.server'
import { log } from '~/lib/log.server'
import { createSender } from '~/mail/sender.server'
import { deliverLetters, hasLettersToSend, lettersAtATime } from './deliver-letters.server'
import { forgetExpired } from './forget-expired.server'
import { writeRefresherLetters } from './write-refresher-letters.server'
import { writeReminders } from './write-reminders.server'

const deliveryInterval = 2_000
const reminderInterval = 60_000
const forgettingInterval = 60 * 60 * 1000

/**
 * Every two seconds writes the letters of refreshers that are due and sends what lies in the outbox, for as long as the
 * process runs; every minute writes the reminders of course runs, and once an hour removes what has expired. Does not keep
 * the process alive. Without a mail server letters stay in the outbox. Gives what stops it.
 */
export function startLetterDelivery(
	db: Db,
	config: { smtpUrl: string | null; mailFrom: string; publicUrl: string },
	listCourses: (language: Language) => Promise<readonly Course[]>,
): () => void {
	const { publicUrl } = config
	const stops = [
		every(forgettingInterval, 'removing what has expired', () => forgetExpired(db, { now: now() })),
		every(deliveryInterval, 'writing letters about refreshers', async () => {
			await writeRefresherLetters(db, { listCourses, publicUrl, now: now() })
		}),
		every(reminderInterval, 'writing reminders of course runs', async () => {
			await writeReminders(db, { listCourses, publicUrl, now: now() })
		}),
	]
	const { smtpUrl } = config
	if (smtpUrl !== null) {
		stops.push(every(deliveryInterval, 'delivering letters', () => deliver(db, { ...config, smtpUrl })))
	}
	return () => {
		for (const stop of stops) stop()
	}
}

/** Connections to the mail server are kept from letter to letter, and no longer. */
async function deliver(db: Db, config: Parameters<typeof createSender>[0]): Promise<void> {
	if (!(await hasLettersToSend(db, now))) return
	const send = createSender({ ...config, connections: lettersAtATime })
	try {
		const { sent, failed } = await deliverLetters(db, send, now)
		if (failed > 0) log.warn({ sent, failed }, 'letters could not be delivered and will be tried again')
	} finally {
		send.close()
	}
}

/** Does the work now and then again and again, never twice at the same time. */
function every(milliseconds: number, what: string, work: () => Promise<void>): () => void {
	let isBusy = false
	const run = async () => {
		if (isBusy) return
		isBusy = true
		try {
			await work()
		} catch (error) {
			log.error({ err: error }, `${what} failed`)
		} finally {
			isBusy = false
		}
	}
	const timer = setInterval(run, milliseconds).unref()
	void run()
	return () => clearInterval(timer)
}
