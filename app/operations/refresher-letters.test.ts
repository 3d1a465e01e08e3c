import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Db } from '#db/schema'
import { givenCertificate, givenLearner, givenPerson, type Learning } from '#db/seeds/build'
import { smallCourse as course } from '~/domain/course.fixture'
import { createSender } from '~/mail/sender.server'
import { lettersTo, publicUrl, tokenIn } from '../../tests/support/accounts'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { type MailCatcher, startMailCatcher } from '../../tests/support/mail-catcher'
import { chooseRefresherLetters } from './choose-refresher-letters.server'
import { deliverLetters } from './deliver-letters.server'
import { enrolLearner } from './enrol-learner.server'
import { openRefresher } from './open-refresher.server'
import { stopRefreshers } from './stop-refreshers.server'
import { submitRefresher } from './submit-refresher.server'
import { writeRefresherLetters } from './write-refresher-letters.server'

const now = new Date('2026-02-10T18:00:00Z')
const daysLater = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000)
const email = 'ada@example.no'

async function givenHolder(db: Db): Promise<Learning> {
	const ada = { course, personId: await givenPerson(db, { name: 'Ada', email, now }), now }
	await enrolLearner(db, ada)
	await givenCertificate(db, ada, 'Ada')
	return ada
}

function write(db: Db, at: Date, courses = [course]) {
	return writeRefresherLetters(db, { listCourses: async () => courses, publicUrl, now: at })
}

async function tokenOfFirstLetter(db: Db): Promise<string> {
	await write(db, daysLater(14))
	return tokenIn((await lettersTo(db, email))[0])
}

let mail: MailCatcher
beforeAll(async () => {
	mail = await startMailCatcher()
})
afterAll(() => mail.stop())

describe.each(engines)('letters about refreshers on %s', (engine) => {
	test('one goes out when each of the three is due, and none before or after', async () => {
		const db = await createTestDb(engine)
		await givenHolder(db)
		const days: number[] = []
		for (let day = 0; day < 200; day++) if ((await write(db, daysLater(day))) > 0) days.push(day)

		expect(days).toEqual([14, 42, 98])
		expect(await lettersTo(db, email)).toHaveLength(3)
	})

	test('processes that write at the same time write each once', async () => {
		const db = await createTestDb(engine)
		await givenHolder(db)
		await givenCertificate(db, await givenLearner(db, { course, name: 'Grace', now }), 'Grace')

		const written = await atOnce(6, () => write(db, daysLater(14)))

		expect(written.reduce((sum, n) => sum + n, 0)).toBe(2)
		expect(await db.selectFrom('letter').select('toAddress').execute()).toHaveLength(2)
	})

	test('a letter whose writing is cut off is written by the next one who tries', async () => {
		const db = await createTestDb(engine)
		await givenHolder(db)
		await db.schema.alterTable('letter').renameTo('letter_out_of_reach').execute()
		await expect(write(db, daysLater(14))).rejects.toThrow(/letter/)
		const taken = await db.selectFrom('refresher').select('id').where('letterAt', 'is not', null).execute()
		expect(taken).toEqual([])
		await db.schema.alterTable('letter_out_of_reach').renameTo('letter').execute()

		expect(await write(db, daysLater(14))).toBe(1)
	})

	test('says what it is about, leads to the questions and carries the way out in both forms and in its headers', async () => {
		const db = await createTestDb(engine)
		await givenHolder(db)
		const token = await tokenOfFirstLetter(db)
		const [letter] = await lettersTo(db, email)
		const stopUrl = `${publicUrl}/oppfriskning/stopp/${token}`
		expect(letter?.bodyText).toContain(`${publicUrl}/kurs/lite-kurs/oppfriskning/2\n`)
		expect(letter?.bodyText).toContain('Det er 2 uker siden du fullførte «Et lite kurs»')
		expect(letter?.bodyHtml).toContain(`href="${stopUrl}"`)

		const send = createSender({ smtpUrl: mail.url, mailFrom: 'ikke-svar@example.no', publicUrl })
		await deliverLetters(db, send, () => daysLater(14))
		const caught = await mail.next((one) => one.messageId === `<${letter?.id}@kurs.example.no>`)

		const header = (name: string) => caught.headers.find(({ key }) => key === name)?.value
		expect(header('list-unsubscribe')).toBe(`<${stopUrl}>`)
		expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click')
		expect(JSON.stringify(await db.selectFrom('refresherStop').selectAll().execute())).not.toContain(token)
	})

	test('the way out is the same in every letter, works again and again, and stops what is still to come', async () => {
		const db = await createTestDb(engine)
		await givenHolder(db)
		const token = await tokenOfFirstLetter(db)
		await write(db, daysLater(42))
		expect((await lettersTo(db, email)).map(tokenIn)).toEqual([token, token])

		const stops = await atOnce(3, () => stopRefreshers(db, { token, now: daysLater(50) }))

		expect(stops).toEqual(stops.map(() => ({ kind: 'stopped' })))
		expect(await write(db, daysLater(98))).toBe(0)
		expect(await stopRefreshers(db, { token: 'x'.repeat(43), now })).toEqual({
			kind: 'refused',
			reason: 'unknown-link',
		})
	})

	test('who wants them again gets the last one that is due', async () => {
		const db = await createTestDb(engine)
		const { personId } = await givenHolder(db)
		const choose = (isWanted: boolean) => chooseRefresherLetters(db, { personId, courseId: course.id, isWanted, now })
		await choose(false)
		expect(await write(db, daysLater(43))).toBe(0)

		expect(await choose(true)).toEqual({ kind: 'chosen' })

		expect(await write(db, daysLater(43))).toBe(1)
		expect((await lettersTo(db, email))[0]?.bodyText).toContain('6 uker')
	})

	test('a stop at the very moment of writing leaves either the letter or the peace, and never half of it', async () => {
		const db = await createTestDb(engine)
		const { personId } = await givenHolder(db)

		const [written] = await Promise.all([
			write(db, daysLater(14)),
			chooseRefresherLetters(db, { personId, courseId: course.id, isWanted: false, now }),
		])

		expect(await lettersTo(db, email)).toHaveLength(written)
		const { letterAt } = await db.selectFrom('refresher').selectAll().where('week', '=', 2).executeTakeFirstOrThrow()
		expect(letterAt !== null).toBe(written === 1)
		expect(await write(db, daysLater(42))).toBe(0)
	})

	test('who has answered already is not reminded', async () => {
		const db = await createTestDb(engine)
		const ada = await givenHolder(db)
		const at = { ...ada, week: 2, now: daysLater(14) }
		const refresher = await openRefresher(db, at)
		const answers = Object.fromEntries((refresher?.draw ?? []).map(({ questionId }) => [questionId, ['a']]))
		await submitRefresher(db, { ...at, answers })

		expect(await write(db, daysLater(14))).toBe(0)
	})

	test('a course that the portal has put away keeps no other’s letter back', async () => {
		const db = await createTestDb(engine)
		await givenHolder(db)

		expect(await write(db, daysLater(14), [])).toBe(0)
		expect(await write(db, daysLater(15))).toBe(1)
	})

	test('who has no refreshers has nothing to switch', async () => {
		const db = await createTestDb(engine)
		const { personId } = await givenLearner(db, { course, now })

		expect(await chooseRefresherLetters(db, { personId, courseId: course.id, isWanted: false, now })).toEqual({
			kind: 'refused',
			reason: 'no-refreshers',
		})
	})
})
