import { randomUUID } from 'node:crypto'
import { insertPerson } from '#db/queries/people'
import type { NewSession } from '#db/queries/sessions'
import type { Db, LetterTable, PersonTable } from '#db/schema'
import type { PersonId, SessionId } from '~/domain/ids'
import { hashPassword } from '~/lib/password-hash.server'
import { hashToken, newToken } from '~/lib/secret-token.server'

/** The password of everybody in tests. */
export const password = 'tre kaffekopper'

/** The address of the portal in tests. */
export const publicUrl = 'https://kurs.example.no'

let passwordHash: Promise<string> | undefined

/** Somebody with an account: Ada, unless another name is given. */
export async function givenPerson(
	db: Db,
	{ name = 'Ada', email = `${name.toLowerCase()}@example.no` }: { name?: string; email?: string } = {},
): Promise<PersonTable> {
	passwordHash ??= hashPassword(password)
	const person: PersonTable = {
		id: randomUUID() as PersonId,
		name,
		email,
		passwordHash: await passwordHash,
		createdAt: '2026-01-01T00:00:00.000Z',
		language: null,
	}
	await insertPerson(db, person)
	return person
}

/** A session that has not begun yet, far from its end. */
export function aSession(device = 'Chrome på Windows'): NewSession {
	return {
		id: hashToken(newToken()) as SessionId,
		device,
		createdAt: '2026-02-01T12:00:00.000Z',
		expiresAt: '2099-01-01T00:00:00.000Z',
	}
}

/** Letters in the outbox to an address, in the order in which they were written. */
export function lettersTo(db: Db, email: string): Promise<LetterTable[]> {
	return db.selectFrom('letter').selectAll().where('toAddress', '=', email).orderBy('createdAt').execute()
}

/** The secret at the end of the first link in a letter that has one. */
export function tokenIn(letter: LetterTable | undefined): string {
	const token = letter?.bodyText.match(/\/([\w-]{43})$/m)?.[1]
	if (!token) throw new Error(`No link with a secret in: ${letter?.subject}`)
	return token
}
