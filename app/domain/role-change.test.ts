import { describe, expect, test } from 'vitest'
import type { RoleGrant } from './access'
import type { DistrictOfficeId, InstitutionId } from './ids'
import { decideGrant, decideLeaving, decideRevocation, isSameScope } from './role-change'

const leader = (office: string, reach: 'own-runs' | 'office' = 'own-runs'): RoleGrant => ({
	role: 'course-leader',
	districtOfficeId: office as DistrictOfficeId,
	reach,
})
const contact = (institution: string): RoleGrant => ({
	role: 'college-contact',
	institutionId: institution as InstitutionId,
})
const administrator: RoleGrant = { role: 'administrator' }
const open = { closedAt: null }
const closed = { closedAt: '2026-01-01T00:00:00.000Z' }
const held = (...grants: RoleGrant[]) => grants.map((grant, index) => ({ id: `grant-${index}`, grant }))

describe('two grants open the same part of the portal', () => {
	test.each([
		{ what: 'the same office', one: leader('vestland'), other: leader('vestland'), same: true },
		{ what: 'the same office with another reach', one: leader('a', 'office'), other: leader('a'), same: true },
		{ what: 'another office', one: leader('vestland'), other: leader('innlandet'), same: false },
		{ what: 'the same institution', one: contact('a'), other: contact('a'), same: true },
		{ what: 'another institution', one: contact('a'), other: contact('b'), same: false },
		{ what: 'another role', one: leader('a'), other: contact('a'), same: false },
		{ what: 'administrators', one: administrator, other: administrator, same: true },
	])('$what: $same', ({ one, other, same }) => {
		expect(isSameScope(one, other)).toBe(same)
		expect(isSameScope(other, one)).toBe(same)
	})
})

describe('a role is given', () => {
	test.each([
		{ what: 'to who has none', had: [], wanted: leader('a'), place: open, replaces: null },
		{ what: 'at a second office', had: held(leader('a')), wanted: leader('b'), place: open, replaces: null },
		{
			what: 'in place of one with less reach',
			had: held(leader('a')),
			wanted: leader('a', 'office'),
			place: open,
			replaces: 'grant-0',
		},
		{ what: 'to an administrator, who has no place', had: [], wanted: administrator, place: null, replaces: null },
	])('$what', ({ had, wanted, place, replaces }) => {
		expect(decideGrant(had, wanted, place)).toEqual({ kind: 'grant', replaces })
	})

	test.each([
		{ what: 'is held already', had: held(contact('a')), wanted: contact('a'), place: open, reason: 'already-held' },
		{ what: 'is of a closed office', had: [], wanted: leader('a'), place: closed, reason: 'place-closed' },
		{ what: 'is of no office', had: [], wanted: leader('a'), place: undefined, reason: 'no-such-place' },
	])('but not one that $what', ({ had, wanted, place, reason }) => {
		expect(decideGrant(had, wanted, place)).toEqual({ kind: 'refused', reason })
	})
})

describe('a role is taken', () => {
	test.each([
		{ what: 'a leader’s', grant: leader('a'), administrators: 1, kind: 'revoke' },
		{ what: 'one of two administrators’', grant: administrator, administrators: 2, kind: 'revoke' },
		{ what: 'the last administrator’s', grant: administrator, administrators: 1, kind: 'refused' },
	])('$what: $kind', ({ grant, administrators, kind }) => {
		expect(decideRevocation(grant, administrators).kind).toBe(kind)
	})
})

describe('an account is left by its person', () => {
	test.each([
		{ who: 'a learner', roles: [], administrators: 1, kind: 'leave' },
		{ who: 'a leader and college contact', roles: [leader('a'), contact('a')], administrators: 1, kind: 'leave' },
		{ who: 'one of two administrators', roles: [administrator], administrators: 2, kind: 'leave' },
		{ who: 'the last administrator', roles: [administrator], administrators: 1, kind: 'refused' },
		{ who: 'the last one, who leads too', roles: [leader('a'), administrator], administrators: 1, kind: 'refused' },
	])('$who: $kind', ({ roles, administrators, kind }) => {
		expect(decideLeaving(roles, administrators).kind).toBe(kind)
	})
})
