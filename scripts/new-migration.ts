import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Begins the next migration: `npm run new:migration add attendance` makes `db/migrations/NNNN-add-attendance.ts` with the next number. */
const folder = join(import.meta.dirname, '../db/migrations')
const phrase = process.argv.slice(2).join(' ').trim().toLowerCase()

if (/^[a-z][a-z0-9 -]*$/.test(phrase)) {
	const name = `${nextNumber()}-${phrase.replace(/[ -]+/g, '-')}`
	writeFileSync(join(folder, `${name}.ts`), skeleton(phrase), { flag: 'wx' })
	enlist(name)
	console.log(`db/migrations/${name}.ts is there to be written, and db/migrations/all.ts knows it.`)
} else {
	console.error('Say in a few words (a–z) what it changes, such as: npm run new:migration add attendance')
	process.exitCode = 1
}

function nextNumber(): string {
	const numbers = readdirSync(folder).map((file) => Number(/^(\d{4})-/.exec(file)?.[1] ?? 0))
	return String(Math.max(0, ...numbers) + 1).padStart(4, '0')
}

function skeleton(what: string): string {
	const sentence = what.charAt(0).toUpperCase() + what.slice(1)
	return `import type { Kysely } from 'kysely'

/** ${sentence}. */
export async function up(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('…')
		.addColumn('id', 'text', (c) => c.primaryKey())
		.execute()
}
`
}

function enlist(name: string): void {
	const file = join(folder, 'all.ts')
	const module = `m${name.slice(0, 4)}`
	const text = readFileSync(file, 'utf8')
	const imported = text.replace(
		/(import \* as m\d{4} from '.*'\n)(?!import \* as m)/,
		`$1import * as ${module} from './${name}'\n`,
	)
	writeFileSync(file, imported.replace(/\n}\n$/, `\n\t'${name}': ${module},\n}\n`))
}
