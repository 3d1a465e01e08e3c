import type { Expectation } from '../asking'

/** The run at a glance, its insight and its briefing. */
export const overviewRoutes: readonly Expectation[] = []
