import { expect, test } from 'vitest'
import { type Correctable, decideOwnCorrection, decideReplacement, isCorrectionOf } from './certificate-correction'
import type { CertificateId } from './ids'

const march = '2026-03-01T12:00:00.000Z'
const soon = new Date('2026-03-20T12:00:00.000Z')
const certificate: Correctable = {
	...{ holderName: 'Ada Andersn', issuedAt: march, replacesId: null },
	...{ replacedAt: null, revokedAt: null, revocationReason: null, forgottenAt: null },
}
const said = (decision: { kind: string; reason?: string }) => decision.reason ?? decision.kind

test.each([
	{ before: 'Ada Andersn', after: 'Ada Andersen', expected: true },
	{ before: 'Ada Andersen', after: 'Ada Lovelace', expected: true },
	{ before: 'ada andersen', after: 'Ada Andersen', expected: true },
	{ before: 'Aile Garen', after: 'Áile Gáren', expected: true },
	{ before: 'Anne Marie Berg', after: 'Anne-Marie Berg', expected: true },
	{ before: 'Adda Annersen', after: 'Ada Andersen', expected: true },
	{ before: 'Ada Andersen', after: 'Grace Hopper', expected: false },
	{ before: 'Ada Andersen', after: 'Per A. Hansen', expected: false },
	{ before: 'Bo', after: 'Li', expected: false },
])('«$after» in place of «$before» may be the same person: $expected', ({ before, after, expected }) => {
	expect(isCorrectionOf(before, after)).toBe(expected)
})

test.each([
	{ why: 'a slip, soon', given: {}, expected: 'accepted' },
	{ why: 'the same name', given: { holderName: 'Ada Andersen' }, expected: 'same-name' },
	{ why: 'somebody else', given: { holderName: 'Grace Hopper' }, expected: 'another-name' },
	{ why: 'the last moment', given: { issuedAt: '2026-02-18T12:00:00.000Z' }, expected: 'accepted' },
	{ why: 'after thirty days', given: { issuedAt: '2026-02-18T11:59:59.999Z' }, expected: 'too-late' },
	{ why: 'corrected before', given: { replacesId: 'c' as CertificateId }, expected: 'corrected-already' },
	{ why: 'replaced', given: { replacedAt: march }, expected: 'replaced' },
	{ why: 'revoked', given: { revokedAt: march }, expected: 'revoked' },
	{ why: 'forgotten', given: { forgottenAt: march }, expected: 'forgotten' },
])('a holder’s own correction, $why: $expected', ({ given, expected }) => {
	const decision = decideOwnCorrection({ ...certificate, ...given }, { holderName: 'Ada Andersen', now: soon })

	expect(said(decision)).toBe(expected)
})

test.each([
	{ why: 'any name, at any time', given: { issuedAt: '2020-01-01T12:00:00.000Z' }, expected: 'accepted' },
	{ why: 'corrected before', given: { replacesId: 'c' as CertificateId }, expected: 'accepted' },
	{ why: 'the same name', given: { holderName: 'Grace Hopper' }, expected: 'same-name' },
	{
		why: 'the same name of a revoked one',
		given: { holderName: 'Grace Hopper', revokedAt: march },
		expected: 'accepted',
	},
	{ why: 'replaced', given: { replacedAt: march }, expected: 'replaced' },
	{ why: 'forgotten', given: { forgottenAt: march }, expected: 'forgotten' },
])('an administrator’s replacement, $why: $expected', ({ given, expected }) => {
	expect(said(decideReplacement({ ...certificate, ...given }, { holderName: 'Grace Hopper' }))).toBe(expected)
})
