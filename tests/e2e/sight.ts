import type { PersonId } from '~/domain/ids'

/** A page in one state: what it is called, its address, and who looks at it. */
export type Sight = { name: string; path: string; personId?: PersonId }
