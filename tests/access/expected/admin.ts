import type { Expectation } from '../asking'

/** Institutions and administration. */
export const adminRoutes: readonly Expectation[] = []
