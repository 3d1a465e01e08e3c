/**
 * Every way in which a certificate has been set and worded, the oldest first. One that has been issued is never changed
 * and never taken away: the papers of its certificates have to come out the same for ever.
 */
export const certificateLayouts = [1] as const

export type CertificateLayout = (typeof certificateLayouts)[number]

/** The layout of certificates that are issued now. */
export const newestLayout: CertificateLayout = 1
