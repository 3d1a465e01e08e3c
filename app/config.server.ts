import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { type DatabaseLocation, databaseLocation } from '#db/open.server'

/**
 * How this portal is set up, from the environment. Without `PUBLIC_URL` it is a demonstration that only this machine
 * can reach; with it, it is in real use behind a reverse proxy.
 */
export type Config = {
	purpose: 'demonstration' | 'real-use'
	/** Address that people use, without a slash at the end: links in letters and QR codes begin with it. */
	publicUrl: string
	host: string
	port: number
	dataDir: string
	database: DatabaseLocation
	/** Where the key lies that certificates are signed with; made at the first start, unless the settings name the file. */
	issuerKey: { file: string; mayMake: boolean }
	/** Where letters are handed over; without it they stay in the outbox. */
	smtpUrl: string | null
	/** Sender of letters. */
	mailFrom: string
	/** Where people write who have a question; shown at the bottom of every page. */
	contactEmail: string | null
	/** Web processes. */
	processes: number
	/** Whether `/gallery` shows every component in every state: for developers and tests. */
	showsGallery: boolean
}

/** Says what is wrong with a setting in one sentence. */
export class ConfigProblem extends Error {
	override name = 'ConfigProblem'
}

/**
 * Reads the settings: `PORT`, `HOST`, `DATA_DIR`, `DATABASE_URL`, `PUBLIC_URL`, `SMTP_URL`, `MAIL_FROM`,
 * `CONTACT_EMAIL`, `PROCESSES`, `ISSUER_KEY_FILE`, `GALLERY`.
 *
 * @throws ConfigProblem or DatabaseProblem when one can't be used
 */
export function readConfig(env: Record<string, string | undefined>): Config {
	const purpose = env.PUBLIC_URL ? 'real-use' : 'demonstration'
	const host = env.HOST || '127.0.0.1'
	const port = wholeNumber('PORT', env.PORT, 3000, 0, 65535)
	if (purpose === 'demonstration' && !['127.0.0.1', '::1', 'localhost'].includes(host)) {
		throw new ConfigProblem('HOST may only be another address than this machine’s own when PUBLIC_URL is set')
	}
	const publicUrl = env.PUBLIC_URL ? webAddress('PUBLIC_URL', env.PUBLIC_URL) : `http://localhost:${port}`
	const dataDir = env.DATA_DIR || 'data'
	return {
		purpose,
		publicUrl,
		host,
		port,
		dataDir,
		database: databaseLocation(env),
		issuerKey: {
			file: env.ISSUER_KEY_FILE || join(dataDir, 'keys', 'issuer.pem'),
			mayMake: !env.ISSUER_KEY_FILE,
		},
		smtpUrl: env.SMTP_URL ? mailAddress(env.SMTP_URL) : null,
		mailFrom: env.MAIL_FROM || `Igangsetterkurset <ikke-svar@${new URL(publicUrl).hostname}>`,
		contactEmail: env.CONTACT_EMAIL || null,
		processes: wholeNumber('PROCESSES', env.PROCESSES, Math.min(4, availableParallelism()), 1, 64),
		showsGallery: env.GALLERY === '1' || env.NODE_ENV === 'development',
	}
}

function wholeNumber(name: string, given: string | undefined, otherwise: number, least: number, most: number): number {
	if (!given) return otherwise
	const number = Number(given)
	if (Number.isInteger(number) && number >= least && number <= most) return number
	throw new ConfigProblem(`${name} must be a whole number from ${least} to ${most}, and is «${given}»`)
}

function webAddress(name: string, given: string): string {
	const url = URL.parse(given)
	if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin
	throw new ConfigProblem(
		`${name} must be a web address without a path, such as https://kurs.kommune.no, and is «${given}»`,
	)
}

function mailAddress(given: string): string {
	const url = URL.parse(given)
	if (url && /^smtps?:$/.test(url.protocol) && url.hostname) return given
	throw new ConfigProblem('SMTP_URL must look like smtp://user:password@server:587')
}
