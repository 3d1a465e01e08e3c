import type { HandedIn } from './addresses'

/** What a page asks of the worker. */
export type ToWorker =
	/** These pages and files are to be there without a network. */
	| { kind: 'keep'; pages: readonly string[]; files: readonly string[] }
	/** Whatever waits is to be sent, if the network is there. */
	| { kind: 'send' }
	/** Somebody has been told that this has reached the portal. */
	| { kind: 'told'; id: string }
	/** Its writer has seen that this could not be taken, and lets it go. */
	| { kind: 'let-go'; id: string }

/** How it stands; the worker says it to every open page when it has changed, and to who asks. */
export type Standing = {
	kind: 'standing'
	/** Whether the network has failed and not been seen since. */
	isOffline: boolean
	waiting: readonly Waiting[]
	/** What could not be taken; it is kept here until its writer has seen it. */
	refused: readonly Waiting[]
	/** Texts and drafts that the portal has taken since their page was kept: without a network they are newer than the page. */
	taken: readonly Taken[]
	/** Moves in scenarios that the portal has taken since their page was kept, in their order. */
	walked: readonly Waiting[]
	/** Whether sending waits for its writer to sign in. */
	isSignedOut: boolean
}

/**
 * Something handed in that has not reached the portal. `fields` is the form as it was sent, `text` what was written, for
 * texts. A walk that is begun in a scenario has the `id` of its beginning.
 */
export type Waiting = { id: string; what: HandedIn; address: string; text: string | null; fields: string }

/** A text or draft as the portal took it last, with the revision that a text has there. */
export type Taken = { address: string; fields: string; text: string | null; revision: number | null }

/** Something that waited has reached the portal. */
export type Sent = {
	kind: 'sent'
	id: string
	what: HandedIn
	address: string
	/**
	 * What it met there: a text that was changed elsewhere meanwhile (then both stand below each other), an attempt that had
	 * been handed in elsewhere (then that one counts), a walk that was begun elsewhere (then both are kept, and that one is
	 * gone on with), or a scenario that had moved on or was rewritten (then a choice was not taken).
	 */
	met: 'other-text' | 'other-answers' | 'other-walk' | 'other-choice' | null
	/** The revision of a text that was kept as it was. */
	revision: number | null
}

/** A form that can't wait was handed in, and the network failed: nothing has been done. */
export type Unsent = { kind: 'unsent' }

export type FromWorker = Standing | Sent | Unsent
