import { expect, test } from 'vitest'
import { linkEnd, linkProblem } from './single-use-link'

const noon = new Date('2026-02-01T12:00:00.000Z')
const one = '2026-02-01T13:00:00.000Z'

test.each([
	{ why: 'in time', link: { expiresAt: one, usedAt: null }, expected: null },
	{ why: 'the last moment is too late', link: { expiresAt: noon.toISOString(), usedAt: null }, expected: 'expired' },
	{ why: 'used before it ended', link: { expiresAt: one, usedAt: noon.toISOString() }, expected: 'used' },
	{ why: 'never heard of', link: undefined, expected: 'unknown' },
])('$why: $expected', ({ link, expected }) => {
	expect(linkProblem(link, noon)).toBe(expected)
})

test('a new password must be made within the hour, an account within the day', () => {
	expect(linkEnd('password-reset', noon)).toBe(one)
	expect(linkEnd('registration', noon)).toBe('2026-02-02T12:00:00.000Z')
})
