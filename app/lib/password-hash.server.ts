import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB, two passes, one lane: OWASP Password Storage Cheat Sheet. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** The hash of a password that nobody has, made at the same cost. */
const nobodys = '$argon2id$v=19$m=19456,t=2,p=1$ijKIV3jzgkp/N7110PaiGg$kmotA7LJPxtQX/pEJdeAuktBHhT6QFRadY4yv7SBO2E'

/** The hash to store, with its own salt. Takes tens of milliseconds on purpose: never call it inside a transaction. */
export function hashPassword(password: string): Promise<string> {
	return hash(password, cost)
}

/** Whether the password is the one that was hashed. Takes equally long, and says no, when there is no hash. */
export async function verifyPassword(stored: string | undefined, password: string): Promise<boolean> {
	const isRight = await verify(stored ?? nobodys, password)
	return isRight && stored !== undefined
}
