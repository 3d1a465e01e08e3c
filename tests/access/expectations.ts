import type { Expectation } from './asking'
import { accountRoutes } from './expected/account'
import { adminRoutes } from './expected/admin'
import { assignmentRoutes } from './expected/assignments'
import { attendanceRoutes } from './expected/attendance'
import { certificationRoutes } from './expected/certification'
import { credentialRoutes } from './expected/credentials'
import { learnRoutes } from './expected/learn'
import { messageRoutes } from './expected/messages'
import { overviewRoutes } from './expected/overview'
import { peopleRoutes } from './expected/people'
import { publicRoutes } from './expected/public'
import { runRoutes } from './expected/runs'

/** Every route of `app/routes.ts`; `every-route-is-listed.test.ts` holds the two together. */
export const expectations: readonly Expectation[] = [
	...publicRoutes,
	...accountRoutes,
	...learnRoutes,
	...runRoutes,
	...peopleRoutes,
	...attendanceRoutes,
	...overviewRoutes,
	...certificationRoutes,
	...assignmentRoutes,
	...messageRoutes,
	...adminRoutes,
	...credentialRoutes,
]
