import type { Expectation } from '../asking'

/** Plans that were handed in. */
export const assignmentRoutes: readonly Expectation[] = []
