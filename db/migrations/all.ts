import type { Migration } from 'kysely'
import * as m0001 from './0001-accounts'
import * as m0002 from './0002-learning'

/** Every migration in order; `npm run new:migration` adds the next one. */
export const migrations: Record<string, Migration> = {
	'0001-accounts': m0001,
	'0002-learning': m0002,
}
