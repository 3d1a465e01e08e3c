import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { insertLetter } from '#db/queries/letters'
import type { Db } from '#db/schema'
import { passwordResetLetter } from '~/mail/account-letters'
import { createSender, type SendLetter } from '~/mail/sender.server'
import { lettersTo, publicUrl } from '../../tests/support/accounts'
import { createTestDb, engines } from '../../tests/support/database'
import { type MailCatcher, startMailCatcher } from '../../tests/support/mail-catcher'
import { deliverLetters } from './deliver-letters.server'
import { forgetExpired } from './forget-expired.server'

const noon = new Date('2026-02-01T12:00:00.000Z')
const minutesLater = (minutes: number) => new Date(noon.getTime() + minutes * 60_000)
const link = `${publicUrl}/nytt-passord/${'x'.repeat(43)}`
const failing: SendLetter = async () => {
	throw new Error('no mail server')
}

function givenLetter(db: Db, to = 'ada@example.no'): Promise<void> {
	return insertLetter(db, { to, letter: passwordResetLetter(link), at: noon.toISOString() })
}

let mail: MailCatcher
beforeAll(async () => {
	mail = await startMailCatcher()
})
afterAll(() => mail.stop())

describe.each(engines)('delivering letters on %s', (engine) => {
	test('a letter arrives as text and as HTML, and its text does not stay behind', async () => {
		const db = await createTestDb(engine)
		const to = `${engine}@example.no`
		await givenLetter(db, to)
		const [written] = await lettersTo(db, to)
		const send = createSender({ smtpUrl: mail.url, mailFrom: 'Kurset <ikke-svar@example.no>', publicUrl })

		expect(await deliverLetters(db, send, () => noon)).toEqual({ sent: 1, failed: 0 })

		const letter = await mail.next(({ envelope }) => envelope.to.includes(to))
		expect(letter).toMatchObject({
			subject: 'Lag et nytt passord til Igangsetterkurset',
			messageId: `<${written?.id}@kurs.example.no>`,
			envelope: { from: 'ikke-svar@example.no', to: [to] },
		})
		expect(letter.text).toContain(link)
		expect(letter.html).toContain('<html lang="nb" ')
		expect(letter.html).toContain(`href="${link}"`)
		const [left] = await lettersTo(db, to)
		expect(left).toMatchObject({ sentAt: noon.toISOString(), bodyText: '', bodyHtml: '' })
		expect(await deliverLetters(db, send, () => minutesLater(60))).toEqual({ sent: 0, failed: 0 })
	})

	test('processes that deliver at the same time send each letter once', async () => {
		const db = await createTestDb(engine)
		for (let n = 0; n < 12; n++) await givenLetter(db)
		const sent: string[] = []
		const send: SendLetter = async ({ id }) => {
			await pause(1)
			sent.push(id)
		}

		await Promise.all([1, 2, 3, 4].map(() => deliverLetters(db, send, () => noon)))

		expect(sent).toHaveLength(12)
		expect(new Set(sent).size).toBe(12)
	})

	test('a letter that fails is tried again after growing waits, and given up after eight times', async () => {
		const db = await createTestDb(engine)
		await givenLetter(db)
		const expected = [0, 1, 6, 21, 81, 261, 621, 1341]
		const tries: number[] = []
		for (const minute of expected.flatMap((due) => (due > 1 ? [due - 1, due] : [due])).concat(5_000)) {
			const { failed } = await deliverLetters(db, failing, () => minutesLater(minute))
			if (failed > 0) tries.push(minute)
		}

		expect(tries).toEqual(expected)
	})

	test('a letter that a process died with is taken up by another after three minutes', async () => {
		const db = await createTestDb(engine)
		await givenLetter(db)
		await db.updateTable('letter').set({ claimedAt: noon.toISOString() }).execute()
		const send: SendLetter = async () => {}

		expect(await deliverLetters(db, send, () => minutesLater(2))).toEqual({ sent: 0, failed: 0 })
		expect(await deliverLetters(db, send, () => minutesLater(3))).toEqual({ sent: 1, failed: 0 })
	})

	test('an address with a line break never reaches the mail server', async () => {
		const db = await createTestDb(engine)
		await givenLetter(db, 'ada@example.no>\r\nRCPT TO:<grace@example.no')
		const send = createSender({ smtpUrl: mail.url, mailFrom: 'ikke-svar@example.no', publicUrl })
		const before = mail.letters.length

		expect(await deliverLetters(db, send, () => noon)).toEqual({ sent: 0, failed: 1 })

		expect(mail.letters).toHaveLength(before)
	})

	test('letters are forgotten after a month', async () => {
		const db = await createTestDb(engine)
		await givenLetter(db)

		await forgetExpired(db, { now: minutesLater(29 * 24 * 60) })
		expect(await lettersTo(db, 'ada@example.no')).toHaveLength(1)
		await forgetExpired(db, { now: minutesLater(31 * 24 * 60) })
		expect(await lettersTo(db, 'ada@example.no')).toEqual([])
	})
})
