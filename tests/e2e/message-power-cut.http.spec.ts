import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenOffice, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { groupedBy } from '~/domain/grouped'
import { messagesPath } from '~/domain/run-paths'
import { readCourse } from '../support/course'
import { startMailCatcher } from '../support/mail-catcher'
import { startPortal } from '../support/portal'
import { clientFor, expect, test } from './fixtures'

const recipients = 300
const subject = 'Vi ses i morgen'

test('a server that is killed in the middle of 300 letters loses none and doubles none', async () => {
	test.setTimeout(240_000)
	const mail = await startMailCatcher()
	const caught = () => mail.letters.filter(({ subject: line }) => line === subject)
	const env = { SMTP_URL: mail.url, PROCESSES: '2' }
	let app = await startPortal({ env })
	const { dataDir } = app
	const { run, lin } = await givenFullRun(app.db)

	const leader = await clientFor(app, lin)
	const message = { melding: crypto.randomUUID(), gruppe: 'all', emne: subject, tekst: 'Ta med matpakke.' }
	const answers = await Promise.all([1, 2].map(() => leader.post(messagesPath(run), message)))
	expect(answers.map(({ status }) => status)).toEqual([303, 303])

	for (const untilCaught of [40, 150]) {
		while (caught().length < untilCaught) await pause(5)
		await app.kill()
		await app.db.destroy()
		app = await startPortal({ env, dataDir })
	}
	await letClaimsRunOut(app.db)
	await expect.poll(() => countWaiting(app.db), { timeout: 90_000 }).toBe(0)

	const byAddress = groupedBy(caught(), ({ envelope }) => envelope.to[0])
	expect(byAddress.size).toBe(recipients)
	// A letter that was under way when the power went may come twice, under one Message-ID: mail readers show it once.
	for (const letters of byAddress.values()) expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(1)
	expect(caught().length - recipients).toBeLessThanOrEqual(8)
	await app.stop()
	await mail.stop()
	rmSync(dataDir, { recursive: true, force: true })
})

async function givenFullRun(db: Db) {
	const now = new Date()
	const districtOfficeId = await givenOffice(db)
	const roles = [{ role: 'course-leader', districtOfficeId, reach: 'own-runs' } as const]
	const lin = await givenPerson(db, { name: 'Lin', roles, now })
	const run = await givenRun(db, { course: await readCourse(), now, leaderIds: [lin], seats: null })
	for (let n = 0; n < recipients; n++) {
		await givenParticipantOnPaper(db, { run, name: `Deltaker ${n}`, email: `deltaker${n}@example.no`, now })
	}
	await db.deleteFrom('letter').execute()
	return { run, lin }
}

/** As when the minutes have passed for which dead processes hold the letters that were under way. */
async function letClaimsRunOut(db: Db): Promise<void> {
	const claimedAt = new Date(Date.now() - 10 * 60_000).toISOString()
	await db
		.updateTable('letter')
		.set({ claimedAt })
		.where('sentAt', 'is', null)
		.where('claimedAt', 'is not', null)
		.execute()
}

async function countWaiting(db: Db): Promise<number> {
	return (await db.selectFrom('letter').select('id').where('sentAt', 'is', null).execute()).length
}
