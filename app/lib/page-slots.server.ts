import { randomUUID } from 'node:crypto'

/**
 * Stand in a rendered page for what belongs to one response alone, and are filled in as it is sent. Made by chance when
 * the process starts, so that no text of an author or a learner can hold one.
 */
export const nonceSlot = `nonce-${randomUUID()}`
export const requestIdSlot = `request-${randomUUID()}`
