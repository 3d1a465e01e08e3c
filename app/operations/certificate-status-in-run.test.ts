import { describe, expect, test } from 'vitest'
import { adoptCertificates, listCertificatesByPerson } from '#db/queries/certificates'
import { listLatestLetters } from '#db/queries/letters'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenLeader, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import { smallCourse as course } from '~/domain/course.fixture'
import type { PersonId } from '~/domain/ids'
import { publicUrl } from '../../tests/support/accounts'
import { countRows } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { type Certifying, certifyParticipant } from './certify-participant.server'
import { replaceCertificate } from './replace-certificate.server'
import { revokeCertificate } from './revoke-certificate.server'

const now = new Date('2026-03-01T12:00:00.000Z')
const later = new Date('2026-03-05T12:00:00.000Z')
const note = 'Meldt fra kontoret i Bergen.'

async function subjects(db: Db, part: string) {
	return (await listLatestLetters(db, 50)).filter(({ subject }) => subject.includes(part))
}

describe.each(engines)('a certificate that a leader approved on %s', (engine) => {
	test('is not approved anew by a leader when it was revoked, nor when another has replaced it', async () => {
		const db = await createTestDb(engine)
		const { certifying, enrolmentId, noor, code } = await givenApproved(db)
		const approveAgain = () =>
			certifyParticipant(db, { ...certifying, enrolmentId, exceptionReason: 'Enda en gang, takk.' })
		const change = { code, note, actorId: noor, publicUrl, now: later }
		await revokeCertificate(db, { ...change, reason: 'rules-not-met' })

		expect(await approveAgain()).toEqual({ kind: 'refused', reason: 'revoked' })

		const by = { kind: 'administrator', personId: noor, note } as const
		await replaceCertificate(db, { code, holderName: 'Olga Bergh', by, publicUrl, now: later })
		expect(await approveAgain()).toEqual({ kind: 'refused', reason: 'already-held' })
		expect(await countRows(db, 'certificate')).toBe(2)
	})

	test('is told of by the address on the list, when the holder has no account', async () => {
		const db = await createTestDb(engine)
		const { noor, code } = await givenApproved(db)

		await revokeCertificate(db, { code, note, actorId: noor, publicUrl, now: later, reason: 'misuse' })

		expect(await subjects(db, 'trukket tilbake')).toMatchObject([{ toAddress: 'olga@eksempel.no' }])
	})

	test('follows to the account with the one that it replaced', async () => {
		const db = await createTestDb(engine)
		const { enrolmentId, noor, code } = await givenApproved(db)
		const by = { kind: 'administrator', personId: noor, note } as const
		await replaceCertificate(db, { code, holderName: 'Olga Bergh', by, publicUrl, now: later })
		const personId: PersonId = await givenPerson(db, { name: 'Olga', now })

		await adoptCertificates(db, { enrolmentId, personId })

		const rows = await db.selectFrom('certificate').select('personId').execute()
		expect(rows).toEqual([{ personId }, { personId }])
		expect(await listCertificatesByPerson(db, personId)).toMatchObject([{ holderName: 'Olga Bergh' }])
	})
})

/** Olga has no account; an administrator certified her against the rules. */
async function givenApproved(db: Db) {
	const leader = { id: await givenLeader(db, { now }), name: 'Lin Solberg' }
	const run = await givenRun(db, { course, now, leaderIds: [leader.id] })
	const enrolmentId = await givenParticipantOnPaper(db, { run, name: 'Olga Berg', email: 'olga@eksempel.no', now })
	const certifying: Certifying = {
		...{ run, kind: 'course', now, courseIn: () => course, publicUrl },
		...{ approver: { ...leader, role: 'administrator' }, printedAs: (name) => name },
	}
	const exceptionReason = 'Tok dag to ved et annet kontor.'
	const result = await certifyParticipant(db, { ...certifying, enrolmentId, exceptionReason })
	if (result.kind !== 'issued') throw new Error(result.reason)
	return { certifying, enrolmentId, noor: await givenPerson(db, { name: 'Noor', now }), code: result.certificate.code }
}
