import type { Expectation } from '../asking'

/** Messages, reminders and evaluations of runs. */
export const messageRoutes: readonly Expectation[] = []
