import type { Migration } from 'kysely'
import * as m0001 from './0001-accounts'
import * as m0002 from './0002-learning'
import * as m0003 from './0003-practice'
import * as m0004 from './0004-runs'
import * as m0005 from './0005-run-activity'
import * as m0006 from './0006-credentials'
import * as m0007 from './0007-enrolment-activity'
import * as m0008 from './0008-batch-tries'
import * as m0009 from './0009-certificate-layout'
import * as m0010 from './0010-seat-facts'

/** Every migration in order; `npm run new:migration` adds the next one. */
export const migrations: Record<string, Migration> = {
	'0001-accounts': m0001,
	'0002-learning': m0002,
	'0003-practice': m0003,
	'0004-runs': m0004,
	'0005-run-activity': m0005,
	'0006-credentials': m0006,
	'0007-enrolment-activity': m0007,
	'0008-batch-tries': m0008,
	'0009-certificate-layout': m0009,
	'0010-seat-facts': m0010,
}
