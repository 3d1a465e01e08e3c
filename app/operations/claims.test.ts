import type { KyselyPlugin } from 'kysely'
import { describe, expect, test } from 'vitest'
import { findRun } from '#db/queries/course-runs'
import { findOwnRunEnrolment, listSeated } from '#db/queries/run-enrolments'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenLeader, givenParticipant, givenParticipantOnPaper, givenRun } from '#db/seeds/build-runs'
import type { CourseRun } from '~/domain/course-run'
import type { PersonId, RunEnrolmentId } from '~/domain/ids'
import { courseWithPlan as course } from '~/domain/plan.fixture'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { addParticipant } from './add-participant.server'
import { claimPlace } from './claim-place.server'
import { followRunCode } from './follow-run-code.server'
import { joinByInvitation } from './join-by-invitation.server'
import { renewInvitation } from './renew-invitation.server'

const now = new Date('2026-02-10T18:00:00Z')
const publicUrl = 'https://kurs.eksempel.no'

/** Olga stands in a run on paper; Ada has an account and no place. */
async function given(engine: (typeof engines)[number]) {
	const db = await createTestDb(engine)
	const run = await givenRun(db, { course, now, access: 'invitation' })
	const placeId = await givenParticipantOnPaper(db, { run, name: 'Olga Marie Vik', email: 'olga@eksempel.no', now })
	const [place] = await listSeated(db, run.id)
	const ada = { id: await givenPerson(db, { name: 'Ada', email: 'ada@eksempel.no', now }), name: 'Ada' }
	return { db, run, placeId, code: place?.claimCode ?? '', ada: { ...ada, email: 'ada@eksempel.no' } }
}

function claim(db: Db, code: string, placeId: RunEnrolmentId, personId: PersonId) {
	return claimPlace(db, { code, placeId, course, personId, now })
}

function join(db: Db, run: CourseRun, person: { id: PersonId; name: string; email: string }) {
	return joinByInvitation(db, { runId: run.id, code: run.invitationCode, course, person, publicUrl, now })
}

describe.each(engines)('a code on %s', (engine) => {
	test('on paper ties the place to the account, once, and opens nothing after that', async () => {
		const { db, run, placeId, code, ada } = await given(engine)
		const grace = await givenPerson(db, { name: 'Grace', now })

		expect(await claim(db, code, placeId, ada.id)).toEqual({ kind: 'claimed', runId: run.id })
		expect(await claim(db, code, placeId, ada.id)).toEqual({ kind: 'claimed', runId: run.id })
		expect(await claim(db, code, placeId, grace)).toEqual({ kind: 'refused', reason: 'no-such-place' })
		expect(await findOwnRunEnrolment(db, run.id, ada.id)).toMatchObject({ id: placeId, claimCode: null })
		expect(await db.selectFrom('enrolment').select('personId').execute()).toEqual([{ personId: ada.id }])
	})

	test('on paper used by many at the same moment is one person’s', async () => {
		const { db, run, placeId, code } = await given(engine)
		const people = [0, 1, 2, 3].map(() => givenPerson(db, { name: 'Ada', now }))
		const ids = await Promise.all(people)

		const results = await Promise.all(ids.map((personId) => claim(db, code, placeId, personId)))

		expect(results.filter(({ kind }) => kind === 'claimed')).toHaveLength(1)
		expect(await listSeated(db, run.id)).toHaveLength(1)
	})

	test('on paper clicked many times at the same moment is claimed for every click', async () => {
		const { db, run, placeId, code, ada } = await given(engine)

		const results = await atOnce(5, () => claim(db, code, placeId, ada.id))

		expect(results).toEqual(Array(5).fill({ kind: 'claimed', runId: run.id }))
		expect(
			await db.selectFrom('auditEntry').selectAll().where('action', '=', 'run-enrolment.claimed').execute(),
		).toHaveLength(1)
	})

	test('on paper gives nobody a second place', async () => {
		const { db, run, placeId, code, ada } = await given(engine)
		await givenParticipant(db, { run, personId: ada.id, now })

		expect(await claim(db, code, placeId, ada.id)).toEqual({ kind: 'refused', reason: 'already-in' })
		expect((await followRunCode(db, { typed: code, network: 'n', now })).kind).toBe('claim')
	})

	test('of an invitation lets in, closed runs too, and says so when it has been replaced', async () => {
		const { db, run, ada } = await given(engine)
		const leader = await givenLeader(db, { now })
		const grace = { ...ada, id: await givenPerson(db, { name: 'Grace', now }), email: 'g@eksempel.no' }

		expect(await join(db, run, ada)).toEqual({ kind: 'seated' })
		expect(await join(db, run, ada)).toEqual({ kind: 'refused', reason: 'already-in' })

		const renew = () => renewInvitation(db, { runId: run.id, seenCode: run.invitationCode, actorId: leader, now })
		await renew()
		const renewed = (await findRun(db, run.id))?.invitationCode
		await renew()
		expect(renewed).not.toBe(run.invitationCode)
		expect((await findRun(db, run.id))?.invitationCode).toBe(renewed)
		expect(await join(db, run, grace)).toEqual({ kind: 'refused', reason: 'invitation-changed' })
	})

	test('of an invitation followed by who stands in the run already, by their address, gives them that place', async () => {
		const { db, run, placeId } = await given(engine)
		const olga = { id: await givenPerson(db, { name: 'Olga', email: 'olga@eksempel.no', now }), name: 'Olga' }

		const results = await atOnce(3, () => join(db, run, { ...olga, email: 'olga@eksempel.no' }))

		expect(results.filter(({ kind }) => kind === 'claimed')).toHaveLength(1)
		expect(await listSeated(db, run.id)).toMatchObject([{ id: placeId, personId: olga.id }])
	})

	test('is forgiving, and guessing is slowed down by network', async () => {
		const { db, code } = await given(engine)
		const follow = (typed: string, network: string) => followRunCode(db, { typed, network, now })

		expect((await follow(` ${code.toLowerCase().replaceAll('-', ' ')} `, 'one')).kind).toBe('claim')
		expect((await follow('K7QX-4MPT-9R2', 'one')).kind).toBe('malformed')
		const kinds = []
		for (let n = 0; n < 22; n++) kinds.push((await follow('0000-0000', 'one')).kind)
		expect(kinds.slice(0, 20)).toEqual(Array(20).fill('unknown'))
		expect(kinds.at(-1)).toBe('wait')
		expect((await follow(code, 'one')).kind).toBe('wait')
		expect((await follow(code, 'another')).kind).toBe('claim')
	})
})

describe.each(engines)('a participant added by hand on %s', (engine) => {
	test('gets a code, or the place at once when the address has an account; the same address is told of', async () => {
		const { db, run, ada } = await given(engine)
		const actorId = await givenLeader(db, { now })
		const add = (name: string, email: string | null) =>
			addParticipant(db, { runId: run.id, name, email, reference: null, actorId, publicUrl, now })

		expect(await add('Bo', null)).toMatchObject({ kind: 'seated' })
		expect(await add('Bo', null)).toMatchObject({ kind: 'seated' })
		expect(await add('Ada', ada.email)).toMatchObject({ kind: 'seated' })
		expect(await add('Ada', ada.email)).toMatchObject({ kind: 'refused', reason: 'already-in' })
		expect(await add('Olga', 'olga@eksempel.no')).toMatchObject({ kind: 'refused', reason: 'already-in' })
		const people = await listSeated(db, run.id)
		expect(people.map(({ name, claimCode }) => [name, claimCode !== null])).toEqual([
			['Ada', false],
			['Bo', true],
			['Bo', true],
			['Olga Marie Vik', true],
		])
	})
})

describe.runIf(engines.includes('postgres'))('a code on postgres, where others write while we read,', () => {
	test('is claimed for a click that was overtaken by another between its first two questions', async () => {
		const { db, run, placeId, code, ada } = await given('postgres')
		const overtaken = db.withPlugin(afterTheFirstAnswer(() => claim(db, code, placeId, ada.id)))

		expect(await claim(overtaken, code, placeId, ada.id)).toEqual({ kind: 'claimed', runId: run.id })
	})
})

/** Does something once, when the first answer from the database is there and before anybody reads it. */
function afterTheFirstAnswer(act: () => Promise<unknown>): KyselyPlugin {
	let isDone = false
	return {
		transformQuery: ({ node }) => node,
		async transformResult({ result }) {
			if (!isDone) {
				isDone = true
				await act()
			}
			return result
		},
	}
}
