import type { Timestamp } from '~/domain/ids'
import type { Db, RoleGrantTable } from '../schema'
import { countUnsentLetters } from './letters'

/** How the portal stands, for its start page. */
export type PortalFigures = {
	readonly people: number
	readonly leaders: number
	readonly contacts: number
	readonly administrators: number
	readonly runsToCome: number
	readonly runsUnderWay: number
	readonly lettersWaiting: number
	readonly lettersGivenUp: number
}

/** Counts people, roles, runs and letters at this moment. */
export async function countPortal(db: Db, at: Timestamp): Promise<PortalFigures> {
	const people = await db
		.selectFrom('person')
		.select((eb) => eb.fn.countAll().as('n'))
		.executeTakeFirstOrThrow()
	const holders = await db
		.selectFrom('roleGrant')
		.select(['role', (eb) => eb.fn.count('personId').distinct().as('n')])
		.where('revokedAt', 'is', null)
		.groupBy('role')
		.execute()
	const holding = (role: RoleGrantTable['role']) => Number(holders.find((row) => row.role === role)?.n ?? 0)
	const runs = await db
		.selectFrom('courseRun')
		.select([
			(eb) => eb.fn.count(eb.case().when('beginsAt', '>', at).then(1).end()).as('toCome'),
			(eb) => eb.fn.count(eb.case().when('beginsAt', '<=', at).then(1).end()).as('underWay'),
		])
		.where('cancelledAt', 'is', null)
		.where('endsAt', '>=', at)
		.executeTakeFirstOrThrow()
	const letters = await countUnsentLetters(db)
	return {
		people: Number(people.n),
		leaders: holding('course-leader'),
		contacts: holding('college-contact'),
		administrators: holding('administrator'),
		runsToCome: Number(runs.toCome),
		runsUnderWay: Number(runs.underWay),
		lettersWaiting: letters.waiting,
		lettersGivenUp: letters.givenUp,
	}
}
