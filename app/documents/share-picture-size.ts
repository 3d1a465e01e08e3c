/** Pixels of a share picture, as social media ask for it. */
export const shareSize = { width: 1200, height: 630 } as const
