import type { Expectation } from '../asking'

/** Outcomes, sign-offs and certification. */
export const certificationRoutes: readonly Expectation[] = []
