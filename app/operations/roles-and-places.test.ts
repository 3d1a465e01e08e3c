import { beforeEach, describe, expect, test } from 'vitest'
import { listDistrictOffices, listInstitutions } from '#db/queries/places'
import { insertPortalPurpose } from '#db/queries/portal'
import { listHeldRoles } from '#db/queries/role-grants'
import type { Db } from '#db/schema'
import { givenPerson } from '#db/seeds/build'
import { givenInstitution, givenOffice } from '#db/seeds/build-runs'
import type { RoleGrant } from '~/domain/access'
import type { DistrictOfficeId, InstitutionId, PersonId } from '~/domain/ids'
import { atOnce } from '../../tests/support/at-once'
import { createTestDb, engines } from '../../tests/support/database'
import { addInstitution } from './add-institution.server'
import { addOffice } from './add-office.server'
import { changeInstitution } from './change-institution.server'
import { changeOffice } from './change-office.server'
import { closeInstitution } from './close-institution.server'
import { closeOffice } from './close-office.server'
import { grantRole } from './grant-role.server'
import { revokeRole } from './revoke-role.server'

const now = new Date('2026-02-01T12:00:00.000Z')
const administrator: RoleGrant = { role: 'administrator' }

function actionsOn(db: Db, subjectId: string) {
	return db
		.selectFrom('auditEntry')
		.select(['action', 'actorId', 'detail'])
		.where('subjectId', '=', subjectId)
		.where('actorId', 'is not', null)
		.orderBy('occurredAt')
		.orderBy('action')
		.execute()
}

describe.each(engines)('roles on %s', (engine) => {
	let db: Db
	let noor: PersonId
	let ada: PersonId
	let leaderOfVestland: Extract<RoleGrant, { role: 'course-leader' }>

	beforeEach(async () => {
		db = await createTestDb(engine)
		await insertPortalPurpose(db, 'real-use', now.toISOString())
		noor = await givenPerson(db, { name: 'Noor', roles: [administrator], now })
		ada = await givenPerson(db, { name: 'Ada', now })
		leaderOfVestland = { role: 'course-leader', districtOfficeId: await givenOffice(db), reach: 'own-runs' }
	})

	test('a role is given once, however often it is asked for at the same moment, and is on record', async () => {
		const given = () => grantRole(db, { personId: ada, grant: leaderOfVestland, actorId: noor, now })
		const results = await atOnce(4, given)

		expect(results.filter(({ kind }) => kind === 'granted')).toHaveLength(1)
		expect(await listHeldRoles(db, ada)).toMatchObject([{ grant: leaderOfVestland }])
		expect(await actionsOn(db, ada)).toEqual([
			{
				action: 'role.granted',
				actorId: noor,
				detail: JSON.stringify({ role: 'course-leader', office: 'vestland', reach: 'own-runs' }),
			},
		])
	})

	test('another reach at the same office takes the place of the one that was held', async () => {
		const toGive = { personId: ada, actorId: noor, now }
		await grantRole(db, { ...toGive, grant: leaderOfVestland })
		await grantRole(db, { ...toGive, grant: { ...leaderOfVestland, reach: 'office' } })

		expect(await listHeldRoles(db, ada)).toMatchObject([{ grant: { ...leaderOfVestland, reach: 'office' } }])
	})

	test('a closed office, an institution that is not there and a person who is not there give no role', async () => {
		await closeOffice(db, { id: leaderOfVestland.districtOfficeId, isClosed: true, actorId: noor, now })
		const contact: RoleGrant = { role: 'college-contact', institutionId: 'ingen' as InstitutionId }
		const ask = (personId: PersonId, grant: RoleGrant) => grantRole(db, { personId, grant, actorId: noor, now })

		expect(await ask(ada, leaderOfVestland)).toEqual({ kind: 'refused', reason: 'place-closed' })
		expect(await ask(ada, contact)).toEqual({ kind: 'refused', reason: 'no-such-place' })
		expect(await ask('ingen' as PersonId, administrator)).toEqual({ kind: 'refused', reason: 'no-such-person' })
		expect(await listHeldRoles(db, ada)).toEqual([])
	})

	test('of two administrators who take the role from one another at once one stays', async () => {
		await grantRole(db, { personId: ada, grant: administrator, actorId: noor, now })
		const [adas, noors] = [(await listHeldRoles(db, ada))[0], (await listHeldRoles(db, noor))[0]]
		const results = await Promise.all([
			revokeRole(db, { personId: ada, grantId: adas?.id ?? '', actorId: noor, now }),
			revokeRole(db, { personId: noor, grantId: noors?.id ?? '', actorId: ada, now }),
		])

		expect(results.map(({ kind }) => kind).sort()).toEqual(['refused', 'revoked'])
		expect(results).toContainEqual({ kind: 'refused', reason: 'last-administrator' })
		expect([...(await listHeldRoles(db, ada)), ...(await listHeldRoles(db, noor))]).toHaveLength(1)
	})

	test('a role is taken once, and only from the one who holds it', async () => {
		await grantRole(db, { personId: ada, grant: leaderOfVestland, actorId: noor, now })
		const [held] = await listHeldRoles(db, ada)
		const take = (personId: PersonId) => revokeRole(db, { personId, grantId: held?.id ?? '', actorId: noor, now })

		expect(await take(noor)).toEqual({ kind: 'refused', reason: 'not-held' })
		const results = await atOnce(3, () => take(ada))
		expect(results.filter(({ kind }) => kind === 'revoked')).toHaveLength(1)
		expect((await actionsOn(db, ada)).map(({ action }) => action)).toEqual(['role.granted', 'role.revoked'])
	})
})

describe.each(engines)('offices and institutions on %s', (engine) => {
	let db: Db
	let actorId: PersonId

	beforeEach(async () => {
		db = await createTestDb(engine)
		await insertPortalPurpose(db, 'real-use', now.toISOString())
		actorId = await givenPerson(db, { name: 'Noor', roles: [administrator], now })
	})

	test('of offices with one name that are added at once one is there', async () => {
		const results = await atOnce(4, () => addOffice(db, { name: 'Ålesund', counties: 'Sunnmøre', actorId, now }))
		expect(results.filter(({ kind }) => kind === 'added')).toHaveLength(1)
		expect(await addOffice(db, { name: ' ÅLESUND', counties: '', actorId, now })).toMatchObject({ kind: 'refused' })
		expect(await listDistrictOffices(db)).toHaveLength(1)
	})

	test('an office changes its name to a free one, is closed and opened, and all of it is on record', async () => {
		const id = await givenOffice(db)
		await givenOffice(db, 'innlandet', 'Innlandet')
		const change = (name: string) => changeOffice(db, { id, name, counties: 'Vestland', actorId, now })

		expect(await change('innlandet')).toEqual({ kind: 'refused', reason: 'name-taken' })
		expect(await change('Vestlandet')).toEqual({ kind: 'changed' })
		expect(await change('Vestlandet')).toEqual({ kind: 'changed' })
		await atOnce(2, () => closeOffice(db, { id, isClosed: true, actorId, now }))
		expect((await listDistrictOffices(db)).find((office) => office.id === id)?.closedAt).toBe(now.toISOString())
		await closeOffice(db, { id, isClosed: false, actorId, now })
		expect((await listDistrictOffices(db)).find((office) => office.id === id)?.closedAt).toBeNull()

		const actions = (await actionsOn(db, id)).map(({ action }) => action)
		expect(actions).toEqual(['office.changed', 'office.closed', 'office.opened'])
	})

	test('an institution is added, renamed, closed and opened', async () => {
		const other = await givenInstitution(db)
		const added = await addInstitution(db, { name: 'VID', actorId, now })
		const id = added.kind === 'added' ? added.id : ('' as InstitutionId)

		expect(await addInstitution(db, { name: 'vid', actorId, now })).toMatchObject({ kind: 'refused' })
		expect(await changeInstitution(db, { id: other, name: 'VID', actorId, now })).toMatchObject({ kind: 'refused' })
		expect(await changeInstitution(db, { id, name: 'VID vitenskapelige høgskole', actorId, now })).toEqual({
			kind: 'changed',
		})
		await closeInstitution(db, { id, isClosed: true, actorId, now })
		expect((await listInstitutions(db)).map(({ name, closedAt }) => [name, closedAt !== null])).toEqual([
			['Høyskolen Kristiania', false],
			['VID vitenskapelige høgskole', true],
		])
		expect((await actionsOn(db, id)).map(({ action }) => action).sort()).toEqual([
			'institution.changed',
			'institution.closed',
			'institution.created',
		])
	})

	test('an office that is not there can’t be changed', async () => {
		const id = 'ingen' as DistrictOfficeId
		expect(await changeOffice(db, { id, name: 'X', counties: '', actorId, now })).toEqual({
			kind: 'refused',
			reason: 'no-such-place',
		})
	})
})
