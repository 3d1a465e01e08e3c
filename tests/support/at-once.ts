import type { Db } from '#db/schema'

/** Does the same thing many times at the same moment. */
export function atOnce<Result>(times: number, act: () => Promise<Result>): Promise<Result[]> {
	return Promise.all(Array.from({ length: times }, act))
}

/** How many rows a table has. */
export async function countRows(
	db: Db,
	table:
		| 'attempt'
		| 'certificate'
		| 'enrolment'
		| 'evaluationResponse'
		| 'quickAnswer'
		| 'scenarioChoice'
		| 'scenarioWalk',
): Promise<number> {
	const { n } = await db
		.selectFrom(table)
		.select((eb) => eb.fn.countAll().as('n'))
		.executeTakeFirstOrThrow()
	return Number(n)
}
