/** Fills an empty database with the demonstration district, as the first `npm start` does, and tells how to sign in. `npm run seed`. */
import { readConfig } from '~/config.server'
import { plainly } from './start/plainly'
import { preparePortal } from './start/prepare'

await plainly(async () => {
	const db = await preparePortal(readConfig(process.env))
	await db.destroy()
})
