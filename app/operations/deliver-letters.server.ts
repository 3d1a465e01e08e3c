import { claimLetter, listLettersToSend, updateLetterFailed, updateLetterSent } from '#db/queries/letters'
import type { Db, LetterTable } from '#db/schema'
import type { SendLetter } from '~/mail/sender.server'

/**
 * Minutes that a claim holds: a process that died while sending leaves the letter to another one. Longer than a mail
 * server may keep silent.
 */
const claimMinutes = 3

/** Minutes to wait after the first failure, the second, and so on: a mail server that is down for a night is no loss. */
const retryMinutes = [1, 5, 15, 60, 180, 360, 720]

/** Most letters in one go, so that a full outbox doesn't keep a stopping server alive. */
const mostAtOnce = 100

/** Letters that are under way at the same time. */
export const lettersAtATime = 4

/** How many letters were sent, and how many failed this time. */
export type Delivery = { sent: number; failed: number }

/** Whether a letter waits to be sent now. */
export async function hasLettersToSend(db: Db, now: () => Date): Promise<boolean> {
	return (await listLettersToSend(db, minutesLater(now(), -claimMinutes), 1)).length > 0
}

/**
 * Sends the letters that wait, a few at a time. Each is claimed right before it is handed over, so any number of processes
 * may do this at the same time, and one that dies leaves no more than the letters that were under way: those wait for
 * their claim to run out. Should it die between sending and marking, the letter goes out again under the same Message-ID.
 */
export async function deliverLetters(db: Db, send: SendLetter, now: () => Date): Promise<Delivery> {
	const delivery = { sent: 0, failed: 0 }
	const waiting = await listLettersToSend(db, minutesLater(now(), -claimMinutes), mostAtOnce)
	const deliverNext = async (): Promise<void> => {
		for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
			const moment = now()
			const claimedBefore = minutesLater(moment, -claimMinutes)
			const letter = await claimLetter(db, id, { at: moment.toISOString(), claimedBefore })
			if (!letter) continue
			const isSent = await trySending(db, send, letter, now)
			delivery[isSent ? 'sent' : 'failed']++
		}
	}
	await Promise.all(Array.from({ length: lettersAtATime }, deliverNext))
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
