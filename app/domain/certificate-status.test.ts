import { expect, test } from 'vitest'
import { type CertificateRecord, decideReinstatement, decideRevocation, statusOf } from './certificate-status'

const march = '2026-03-01T12:00:00.000Z'
const april = '2026-04-01T12:00:00.000Z'
const untouched: CertificateRecord = { replacedAt: null, revokedAt: null, revocationReason: null, forgottenAt: null }
const revoked = { ...untouched, revokedAt: march, revocationReason: 'misuse' }
const replaced = { ...untouched, replacedAt: march }
const both = { ...revoked, replacedAt: april }

test.each([
	{ why: 'nothing has happened', record: untouched, expected: { kind: 'valid' } },
	{ why: 'another has replaced it', record: replaced, expected: { kind: 'replaced', at: march } },
	{ why: 'revoked', record: revoked, expected: { kind: 'revoked', at: march, reason: 'misuse' } },
	{ why: 'revoked and then replaced', record: both, expected: { kind: 'revoked', at: march, reason: 'misuse' } },
	{ why: 'its facts are gone', record: { ...untouched, forgottenAt: march }, expected: { kind: 'valid' } },
	{
		why: 'a reason that this version has no word for',
		record: { ...revoked, revocationReason: 'whim' },
		expected: { kind: 'revoked', at: march, reason: 'issued-in-error' },
	},
])('$why: $expected.kind', ({ record, expected }) => {
	expect(statusOf(record)).toEqual(expected)
})

test.each([
	{ why: 'valid', record: untouched, revoke: 'accepted', reinstate: 'not-revoked' },
	{ why: 'revoked', record: revoked, revoke: 'already-revoked', reinstate: 'accepted' },
	{ why: 'replaced', record: replaced, revoke: 'replaced', reinstate: 'replaced' },
	{ why: 'revoked and replaced', record: both, revoke: 'already-revoked', reinstate: 'replaced' },
	{ why: 'forgotten', record: { ...untouched, forgottenAt: march }, revoke: 'accepted', reinstate: 'not-revoked' },
])('one that is $why: revoking it is $revoke, making it valid again $reinstate', ({ record, revoke, reinstate }) => {
	const said = (decision: { kind: string; reason?: string }) => decision.reason ?? decision.kind
	expect(said(decideRevocation(record))).toBe(revoke)
	expect(said(decideReinstatement(record))).toBe(reinstate)
})
