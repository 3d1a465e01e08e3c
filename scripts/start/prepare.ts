import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate } from '#db/migrate.server'
import { DatabaseProblem, openDatabase, withPlainFaults } from '#db/open.server'
import { findPortalPurpose, hasPortalTable, insertPortalPurpose } from '#db/queries/portal'
import type { Db } from '#db/schema'
import { type DemonstrationPerson, seedDemonstration } from '#db/seeds/demonstration'
import { type Config, ConfigProblem } from '~/config.server'
import { warm } from '~/content/library.server'
import { findIssuerKey, keepIssuerKey } from '~/credentials/key-file.server'
import { library } from '~/library.server'
import { makeFirstAdministratorLink } from '~/operations/make-first-administrator-link.server'
import { takeKeyIntoUse } from '~/operations/take-key-into-use.server'

/**
 * Makes the data folder and the database ready to serve, and tells how to get in. Gives the database, open.
 *
 * @throws ConfigProblem, DatabaseProblem, KeyFileProblem or CourseProblems; nothing is written then
 */
export async function preparePortal(config: Config): Promise<Db> {
	makeDataFolder(config.dataDir)
	findIssuerKey(config.issuerKey)
	await warm(library)
	const db = openDatabase(config.database)
	await withPlainFaults(config.database, async () => {
		await refuseOtherPurpose(db, config)
		await migrate(db)
	})
	await takeIssuerKey(db, config)
	const isNew = (await findPortalPurpose(db)) === undefined
	if (config.purpose === 'demonstration') {
		if (isNew) await fillDemonstration(db, config)
		printPeople(config.dataDir)
	} else {
		if (isNew) await insertPortalPurpose(db, 'real-use', new Date().toISOString())
		await printFirstAdministratorLink(db, config)
	}
	return db
}

function makeDataFolder(folder: string): void {
	try {
		mkdirSync(folder, { recursive: true })
	} catch (error) {
		const reason = error instanceof Error ? error.message : error
		throw new ConfigProblem(
			`The data folder ${folder} can't be made (${reason}). Set DATA_DIR to a folder that may be written to.`,
		)
	}
}

/** What was signed before stays valid, whichever key it was signed with; a key that changed without anybody's will is told. */
async function takeIssuerKey(db: Db, { issuerKey }: Config): Promise<void> {
	const { kind } = await takeKeyIntoUse(db, { key: keepIssuerKey(issuerKey), now: new Date() })
	if (kind === 'changed')
		console.log(`Kursbevis blir fra nå av signert med en ny nøkkel, som ligger i ${issuerKey.file}.`)
}

/** A demonstration holds made-up people and shows its letters to anyone at this machine: it never becomes a real portal, and a real one is never shown as a demonstration. */
async function refuseOtherPurpose(db: Db, config: Config): Promise<void> {
	if (!(await hasPortalTable(db))) return
	const purpose = await findPortalPurpose(db)
	if (purpose === undefined || purpose === config.purpose) return
	throw new DatabaseProblem(
		purpose === 'demonstration'
			? 'This database belongs to a demonstration, and PUBLIC_URL is set: set DATA_DIR or DATABASE_URL to an empty place for real use.'
			: 'This database is in real use, and PUBLIC_URL is not set: set it, or set DATA_DIR to another folder for a demonstration.',
	)
}

async function fillDemonstration(db: Db, config: Config): Promise<void> {
	const [course] = await library.list('nb')
	if (!course) throw new ConfigProblem('There is no course to show: courses/ is empty.')
	const now = new Date()
	const people = await seedDemonstration(db, { course, publicUrl: config.publicUrl, now })
	const file = peopleFile(config.dataDir)
	writeFileSync(file, `${JSON.stringify({ people }, null, '\t')}\n`, { mode: 0o600 })
	chmodSync(file, 0o600)
	// Last, so that a start that was cut off here is seen, and not taken for one that is done.
	await insertPortalPurpose(db, 'demonstration', now.toISOString())
}

function peopleFile(dataDir: string): string {
	return join(dataDir, 'demonstration.json')
}

function printPeople(dataDir: string): void {
	let people: DemonstrationPerson[]
	try {
		people = JSON.parse(readFileSync(peopleFile(dataDir), 'utf8')).people
	} catch {
		console.log(`Demonstrasjon. Passordene lå i ${peopleFile(dataDir)}, som ikke kan leses lenger.`)
		return
	}
	console.log('Demonstrasjon med oppdiktede personer. Logg inn som:')
	for (const { name, email, password, who } of people) {
		console.log(`  ${email.padEnd(18)} ${password}  ${name}, ${who}`)
	}
}

async function printFirstAdministratorLink(db: Db, config: Config): Promise<void> {
	const url = await makeFirstAdministratorLink(db, { now: new Date(), publicUrl: config.publicUrl })
	if (url)
		console.log(`Portalen har ingen administrator. Lag kontoen her, innen en uke; lenken virker én gang:\n  ${url}`)
	if (!config.smtpUrl)
		console.log('SMTP_URL er ikke satt: ingen brev blir sendt, så ingen kan registrere seg eller få nytt passord.')
}
