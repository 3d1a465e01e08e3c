import { describe, expect, test } from 'vitest'
import { listCertificatesByPerson } from '#db/queries/certificates'
import { findRun } from '#db/queries/course-runs'
import { updateLanguage } from '#db/queries/people'
import { givenCertificate, givenPerson } from '#db/seeds/build'
import { givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { smallCourse as course } from '~/domain/course.fixture'
import type { RunMessageId } from '~/domain/ids'
import type { Language } from '~/domain/language'
import { inRequestScope } from '~/lib/request-scope.server'
import { lettersTo, publicUrl } from '../../tests/support/accounts'
import { createTestDb, engines } from '../../tests/support/database'
import { cancelRun } from './cancel-run.server'
import { enrolLearner } from './enrol-learner.server'
import { registerPerson } from './register-person.server'
import { requestPasswordReset } from './request-password-reset.server'
import { revokeCertificate } from './revoke-certificate.server'
import { sendRunMessage } from './send-run-message.server'
import { writeRefresherLetters } from './write-refresher-letters.server'

const now = new Date('2026-02-10T12:00:00Z')
const network = '192.0.2.0/24'

/** As on a page that is read in English. */
function inEnglish<Made>(make: () => Promise<Made>): Promise<Made> {
	return inRequestScope({ cookie: 'sprak=en', acceptLanguage: undefined }, make)
}

describe.each(engines)('the languages of letters on %s', (engine) => {
	async function givenReader(language: Language | null) {
		const db = await createTestDb(engine)
		const email = 'ada@example.no'
		const personId = await givenPerson(db, { name: 'Ada', email, now })
		if (language) await updateLanguage(db, personId, language)
		const read = async () => (await lettersTo(db, email)).map(({ subject }) => subject)
		return { db, email, personId, read }
	}

	test.each([
		['nn', 'Lag eit nytt passord til Igangsetjarkurset'],
		[null, 'Lag et nytt passord til Igangsetterkurset'],
	] as const)('who has chosen %s gets a letter in it, whoever asks', async (language, subject) => {
		const { db, email, read } = await givenReader(language)

		await inEnglish(() => requestPasswordReset(db, { email, network, publicUrl, now }))

		expect(await read()).toEqual([subject])
	})

	test('who has no account yet gets a letter in the language of the page that was asked on', async () => {
		const { db } = await givenReader(null)
		const asked = { name: 'Olga', email: 'olga@example.no', password: 'et langt passord 7', language: null, next: '/' }

		await inEnglish(() => registerPerson(db, { ...asked, network, publicUrl, now }))

		const [letter] = await lettersTo(db, asked.email)
		expect(letter?.subject).toBe('Confirm your account with the starter course')
		expect(letter?.bodyHtml).toContain('<html lang="en"')
	})

	test('each participant of a run is written to in their own, and one without an account in bokmål', async () => {
		const { db, personId, email } = await givenReader('en')
		const lin = await givenPerson(db, { name: 'Lin', email: 'lin@example.no', now })
		const run = await givenRun(db, { course, now, leaderIds: [lin] })
		await givenParticipant(db, { run, personId, now })
		await givenParticipantOnPaper(db, { run, name: 'Olga', email: 'olga@example.no', now })
		await db.deleteFrom('letter').execute()
		const message = { id: crypto.randomUUID() as RunMessageId, group: 'all' as const, subject: 'Hei', body: 'Hei' }
		const sender = { id: lin, name: 'Lin', email: 'lin@example.no' }

		await sendRunMessage(db, { run, course, message, sender, publicUrl, now })
		await cancelRun(db, { runId: run.id, reason: 'Syk', actorId: lin, publicUrl, now })

		expect((await findRun(db, run.id))?.cancelledAt).not.toBeNull()
		const [hers, cancelled] = await lettersTo(db, email)
		expect(hers?.bodyText).toContain('To answer, write to lin@example.no.')
		expect(cancelled?.subject).toBe('Cancelled: “Igangsetterkurs i Bergen”')
		expect(cancelled?.bodyHtml).toContain('<html lang="en"')
		const [olgas, avlyst] = await lettersTo(db, 'olga@example.no')
		expect(olgas?.bodyText).toContain('Vil du svare, skriver du til lin@example.no.')
		expect(avlyst?.subject).toBe('Avlyst: «Igangsetterkurs i Bergen»')
	})

	test('the holder of a certificate is told in theirs, and refreshed with the title of the course in it', async () => {
		const { db, email, personId } = await givenReader('nn')
		const ada = { course, personId, now }
		await enrolLearner(db, ada)
		await givenCertificate(db, ada, 'Ada')
		const [certificate] = await listCertificatesByPerson(db, personId)
		await writeRefresherLetters(db, {
			listCourses: async (language) => [{ ...course, title: `${course.title} ${language}` }],
			...{ publicUrl, now: new Date(now.getTime() + 14 * 24 * 3_600_000) },
		})
		const change = { code: certificate?.code ?? '', note: 'Feil', actorId: personId, publicUrl, now }
		await inEnglish(() => revokeCertificate(db, { ...change, reason: 'misuse' }))

		const letters = await lettersTo(db, email)
		expect(letters.map(({ bodyText }) => bodyText).join()).toContain(`«${course.title} nn»`)
		expect(letters.map(({ bodyText }) => bodyText).join()).toContain('gjeld ikkje lenger. Grunn: misbruk av beviset.')
	})
})
