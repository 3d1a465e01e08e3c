import { describe, expect, test } from 'vitest'
import { certifyingRole, decideCertification, kindsOfferedIn } from './certification'
import { smallCourse } from './course.fixture'
import type { DistrictOfficeId, InstitutionId } from './ids'
import { isSealed } from './sign-off'

const rule = { kind: 'assignment-approved' } as const
const met = { rule, done: 1, total: 1, isMet: true }
const missing = { rule: { kind: 'present-every-day' } as const, done: 1, total: 2, isMet: false }
const asks = { standings: [met], held: 'no', printedName: 'Ada Østby', isException: false } as const

test.each([
	{ why: 'every rule is met', given: {}, expected: 'approved' },
	{ why: 'a rule is missing', given: { standings: [met, missing] }, expected: 'rules-not-met' },
	{
		why: 'a rule is missing, in an exception',
		given: { standings: [missing], isException: true },
		expected: 'approved',
	},
	{ why: 'an exception where none is needed', given: { isException: true }, expected: 'rules-met' },
	{ why: 'held already, and a rule missing', given: { held: 'valid', standings: [missing] }, expected: 'already-held' },
	{ why: 'held already, even in an exception', given: { held: 'valid', isException: true }, expected: 'already-held' },
	{ why: 'revoked', given: { held: 'revoked' }, expected: 'revoked' },
	{ why: 'revoked, even in an exception', given: { held: 'revoked', isException: true }, expected: 'revoked' },
	{ why: 'the name can’t be printed', given: { printedName: null }, expected: 'name-not-printable' },
] as const)('$why: $expected', ({ given, expected }) => {
	const decision = decideCertification({ ...asks, ...given })

	expect(decision.kind === 'refused' ? decision.reason : decision.kind).toBe(expected)
})

test('an exception states only the rules that are met', () => {
	const decision = decideCertification({ ...asks, standings: [met, missing], isException: true })

	expect(decision).toMatchObject({ kind: 'approved', standings: [met] })
})

test.each([
	{ why: 'a run for students', run: { audience: 'student', institutionId: null }, kinds: 2 },
	{ why: 'a run of a college', run: { audience: null, institutionId: 'x' as InstitutionId }, kinds: 2 },
	{ why: 'a run for volunteers', run: { audience: 'volunteer', institutionId: null }, kinds: 1 },
	{ why: 'a run for everybody', run: { audience: null, institutionId: null }, kinds: 1 },
] as const)('$why offers $kinds kinds of certificate', ({ run, kinds }) => {
	expect(kindsOfferedIn(smallCourse, run)).toHaveLength(kinds)
})

test('an administrator who leads courses certifies as a leader', () => {
	const leads = { role: 'course-leader', districtOfficeId: 'vestland' as DistrictOfficeId, reach: 'own-runs' } as const

	expect(certifyingRole({ roles: [{ role: 'administrator' }] })).toBe('administrator')
	expect(certifyingRole({ roles: [{ role: 'administrator' }, leads] })).toBe('course-leader')
})

describe('what a leader has vouched for', () => {
	const blended = { rules: [{ kind: 'outcomes-met', at: 0.8 }] } as const
	const student = { rules: [{ kind: 'present-or-digital-approved' }] } as const

	test.each([
		{ vouched: 'outcome', certificates: [], sealed: false },
		{ vouched: 'outcome', certificates: [blended], sealed: true },
		{ vouched: 'outcome', certificates: [student], sealed: false },
		{ vouched: 'digital-form', certificates: [blended], sealed: false },
		{ vouched: 'digital-form', certificates: [blended, student], sealed: true },
	] as const)(
		'$vouched is sealed by the certificates that rest on it: $sealed',
		({ vouched, certificates, sealed }) => {
			expect(isSealed({ kind: vouched }, certificates)).toBe(sealed)
		},
	)
})
