import { describe, expect, test } from 'vitest'
import { listCertificatesByPerson } from '#db/queries/certificates'
import { findParticipant } from '#db/queries/one-participant'
import { findRunEnrolment } from '#db/queries/run-enrolments'
import { listSignOffs } from '#db/queries/sign-offs'
import type { Db } from '#db/schema'
import { givenOutcomesSignedOff } from '#db/seeds/build-certification'
import { givenLeader, givenParticipant, givenRun } from '#db/seeds/build-runs'
import { smallCourse as course } from '~/domain/course.fixture'
import type { OutcomeId } from '~/domain/ids'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { confirmPrintedName } from './confirm-printed-name.server'
import { vouch } from './vouch.server'
import { withdrawVouch } from './withdraw-vouch.server'

const now = new Date('2026-11-02T18:00:00Z')
const vouched = { kind: 'outcome', outcomeId: 'o-1' as OutcomeId } as const

async function givenPlace(db: Db) {
	const leader = { id: await givenLeader(db, { now }), name: 'Lin Solberg' }
	const run = await givenRun(db, { course, now, form: 'blended', leaderIds: [leader.id] })
	const { enrolmentId, personId } = await givenParticipant(db, { run, now })
	return { run, enrolmentId, personId, leader, courseIn: () => course, note: '', now }
}

describe.each(engines)('vouching on %s', (engine) => {
	test('of ten words for the same outcome at once one holds', async () => {
		const db = await createTestDb(engine)
		const place = await givenPlace(db)

		const results = await atOnce(10, () => vouch(db, { ...place, vouched }))

		expect(results.filter((result) => result.kind === 'vouched' && result.isNew)).toHaveLength(1)
		expect(await listSignOffs(db, place.enrolmentId)).toMatchObject([{ vouched, signerName: 'Lin Solberg' }])
	})

	test('a word that is taken back leaves a trace, counts no longer, and can be given anew', async () => {
		const db = await createTestDb(engine)
		const place = await givenPlace(db)
		await vouch(db, { ...place, vouched })

		await atOnce(2, () => withdrawVouch(db, { ...place, vouched, leaderId: place.leader.id }))

		const [trace] = await listSignOffs(db, place.enrolmentId)
		expect(trace?.withdrawnAt).toBe(now.toISOString())
		const enrolment = await findRunEnrolment(db, place.run.id, place.enrolmentId)
		const participant = enrolment && (await findParticipant(db, place.run, enrolment))
		expect(participant?.run.signedOff.size).toBe(0)
		expect(await vouch(db, { ...place, vouched })).toEqual({ kind: 'vouched', isNew: true })
	})

	test('the last outcome brings the course certificate at once when the name is confirmed', async () => {
		const db = await createTestDb(engine)
		const place = await givenPlace(db)
		await confirmPrintedName(db, { course, personId: place.personId, printedName: 'Ada Andersen', now })

		await givenOutcomesSignedOff(db, { course, ...place }, place.leader)

		expect(await listCertificatesByPerson(db, place.personId)).toMatchObject([
			{ kind: 'course', holderName: 'Ada Andersen', evidence: { form: 'blended', approvedBy: null } },
		])
		expect(await withdrawVouch(db, { ...place, vouched, leaderId: place.leader.id })).toEqual({
			kind: 'refused',
			reason: 'sealed',
		})
	})

	test('nobody vouches for who is not in the run, or for what is no outcome', async () => {
		const db = await createTestDb(engine)
		const place = await givenPlace(db)
		const other = await givenRun(db, { course, now })

		expect(await vouch(db, { ...place, run: other, vouched })).toEqual({ kind: 'refused', reason: 'not-in-run' })
		const none = { kind: 'outcome', outcomeId: 'o-none' as OutcomeId } as const
		expect(await vouch(db, { ...place, vouched: none })).toEqual({ kind: 'refused', reason: 'no-such-outcome' })
	})
})
