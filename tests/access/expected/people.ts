import type { Expectation } from '../asking'

/** Ways into a run: invitations, codes and lists. */
export const peopleRoutes: readonly Expectation[] = []
