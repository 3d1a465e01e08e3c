import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type IssuerKey, newKeyPem, readIssuerKey } from './issuer-key.server'

/** Where the key of the issuer lies, and whether it may be made there when it is missing. */
export type KeyPlace = { readonly file: string; readonly mayMake: boolean }

/** Says in one sentence what is wrong with the file of the key. */
export class KeyFileProblem extends Error {
	override name = 'KeyFileProblem'
}

/**
 * The key in the file; null when there is no file and one may be made. Whoever can read the file can issue certificates in
 * the issuer's name, so a file that others on the machine may read is refused.
 *
 * @throws KeyFileProblem
 */
export function findIssuerKey({ file, mayMake }: KeyPlace): IssuerKey | null {
	const mode = modeOf(file)
	if (mode === null) {
		if (mayMake) return null
		throw new KeyFileProblem(
			`ISSUER_KEY_FILE names ${file}, which isn't there: put the key there, or leave the setting out and let the portal make one.`,
		)
	}
	if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
		throw new KeyFileProblem(
			`Others on this machine may read the key in ${file}: run «chmod 600 ${file}» and start again.`,
		)
	}
	try {
		return readIssuerKey(readFileSync(file, 'utf8'))
	} catch (error) {
		const reason = error instanceof Error ? error.message : error
		throw new KeyFileProblem(`The key in ${file} can't be used (${reason}): it must be an Ed25519 private key as PEM.`)
	}
}

/**
 * The key in the file, made when it is missing: the file for its owner alone, in a folder for its owner alone. Of several
 * processes that start at once one makes it.
 *
 * @throws KeyFileProblem
 */
export function keepIssuerKey(place: KeyPlace): IssuerKey {
	const found = findIssuerKey(place)
	if (found) return found
	writeNewKey(place.file)
	const made = findIssuerKey(place)
	if (!made) throw new KeyFileProblem(`The key in ${place.file} is gone again.`)
	return made
}

/**
 * Puts the key aside under a name of its own beside the file, and makes a new one. Gives where the old one lies.
 *
 * @throws KeyFileProblem when there is no key to put aside
 */
export function replaceIssuerKey(file: string): { key: IssuerKey; oldFile: string } {
	const old = findIssuerKey({ file, mayMake: false })
	const oldFile = join(dirname(file), `${old?.id}.pem`)
	renameSync(file, oldFile)
	return { key: keepIssuerKey({ file, mayMake: true }), oldFile }
}

/** The whole file appears at once, and never over another: a link can't be made where a file is. */
function writeNewKey(file: string): void {
	const draft = `${file}.${randomUUID()}`
	try {
		mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
		writeFileSync(draft, newKeyPem(), { mode: 0o600, flag: 'wx' })
		linkSync(draft, file)
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return
		const reason = error instanceof Error ? error.message : error
		throw new KeyFileProblem(`The key can't be written to ${file} (${reason}).`)
	} finally {
		rmSync(draft, { force: true })
	}
}

function modeOf(file: string): number | null {
	try {
		return statSync(file).mode
	} catch (error) {
		if (codeOf(error) === 'ENOENT') return null
		const reason = error instanceof Error ? error.message : error
		throw new KeyFileProblem(`The key in ${file} can't be read (${reason}).`)
	}
}

function codeOf(error: unknown): string | undefined {
	return (error as NodeJS.ErrnoException).code
}
