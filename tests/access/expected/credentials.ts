import type { Expectation } from '../asking'

/** Certificates: credentials, status, sharing and certificates in bulk. */
export const credentialRoutes: readonly Expectation[] = []
