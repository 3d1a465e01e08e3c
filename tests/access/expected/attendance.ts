import type { Expectation } from '../asking'

/** Who was there. */
export const attendanceRoutes: readonly Expectation[] = []
