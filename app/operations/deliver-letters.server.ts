import { claimLetter, findLetterToSend, updateLetterFailed, updateLetterSent } from '#db/queries/letters'
import type { Db, LetterTable } from '#db/schema'
import type { SendLetter } from '~/mail/sender.server'

/** Minutes that a claim holds: a process that died while sending leaves the letter to another one. */
const claimMinutes = 10

/** Minutes to wait after the first failure, the second, and so on: a mail server that is down for a night is no loss. */
const retryMinutes = [1, 5, 15, 60, 180, 360, 720]

/** Most letters in one go, so that a full outbox doesn't keep a stopping server alive. */
const mostAtOnce = 50

/** How many letters were sent, and how many failed this time. */
export type Delivery = { sent: number; failed: number }

/**
 * Sends the letters that wait, one by one. A letter is claimed first, so any number of processes may do this at the same
 * time; should one die between sending and marking, the letter goes out again under the same Message-ID.
 */
export async function deliverLetters(db: Db, send: SendLetter, now: () => Date): Promise<Delivery> {
	const delivery = { sent: 0, failed: 0 }
	while (delivery.sent + delivery.failed < mostAtOnce) {
		const moment = now()
		const claim = { at: moment.toISOString(), claimedBefore: minutesLater(moment, -claimMinutes) }
		const id = await findLetterToSend(db, claim.claimedBefore)
		if (!id) break
		const letter = await claimLetter(db, id, claim)
		if (!letter) continue
		const isSent = await trySending(db, send, letter, now)
		delivery[isSent ? 'sent' : 'failed']++
	}
	return delivery
}

async function trySending(db: Db, send: SendLetter, letter: LetterTable, now: () => Date): Promise<boolean> {
	const { id, toAddress: to, subject, bodyText: text, bodyHtml: html } = letter
	try {
		await send({ id, to, subject, text, html })
	} catch {
		const wait = retryMinutes[Math.min(letter.failures, retryMinutes.length - 1)] ?? claimMinutes
		await updateLetterFailed(db, id, minutesLater(now(), wait - claimMinutes))
		return false
	}
	await updateLetterSent(db, id, now().toISOString())
	return true
}

function minutesLater(moment: Date, minutes: number): string {
	return new Date(moment.getTime() + minutes * 60_000).toISOString()
}
