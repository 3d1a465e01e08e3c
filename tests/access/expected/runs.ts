import type { Expectation } from '../asking'

/** Planning runs, the calendar and signing up. */
export const runRoutes: readonly Expectation[] = []
