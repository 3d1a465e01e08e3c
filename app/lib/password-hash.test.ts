import { parseOptions } from '@node-rs/argon2'
import { expect, test } from 'vitest'
import { hashPassword, verifyPassword } from './password-hash.server'

test('a password fits its own hash alone, and no hash fits nothing', async () => {
	const hash = await hashPassword('tre kaffekopper')

	expect(await verifyPassword(hash, 'tre kaffekopper')).toBe(true)
	expect(await verifyPassword(hash, 'fire kaffekopper')).toBe(false)
	expect(await verifyPassword(undefined, 'tre kaffekopper')).toBe(false)
})

test('it is argon2id at the cost that OWASP asks for, with a salt of its own', async () => {
	const [one, other] = await Promise.all([hashPassword('tre kaffekopper'), hashPassword('tre kaffekopper')])

	expect(one).not.toBe(other)
	expect(parseOptions(one ?? '')).toMatchObject({ algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 })
})

test('an unknown account takes as long as a wrong password', async () => {
	const hash = await hashPassword('tre kaffekopper')
	const wrong = await milliseconds(() => verifyPassword(hash, 'fire kaffekopper'))
	const unknown = await milliseconds(() => verifyPassword(undefined, 'fire kaffekopper'))

	expect(unknown).toBeGreaterThan(wrong / 4)
	expect(unknown).toBeLessThan(wrong * 4)
})

/** The quickest of nine, which is what the work takes on a busy machine. */
async function milliseconds(work: () => Promise<unknown>): Promise<number> {
	const times = []
	for (let run = 0; run < 9; run++) {
		const began = performance.now()
		await work()
		times.push(performance.now() - began)
	}
	return Math.min(...times)
}
