import { openDatabase } from '#db/open.server'

/** A process of its own that adds one to a number, by reading and then writing: `count-up.ts <sqlite file> <times>`. */
const [file = '', times = '0'] = process.argv.slice(2)
const db = openDatabase({ kind: 'sqlite', file })
for (let turn = 0; turn < Number(times); turn++) {
	await db.transaction().execute(async (trx) => {
		const { failures } = await trx.selectFrom('throttle').select('failures').executeTakeFirstOrThrow()
		await trx
			.updateTable('throttle')
			.set({ failures: failures + 1 })
			.execute()
	})
}
await db.destroy()
