import type { HandedIn } from './addresses'

/** What a page asks of the worker. */
export type ToWorker =
	/** These pages and files are to be there without a network. */
	| { kind: 'keep'; pages: readonly string[]; files: readonly string[] }
	/** Whatever waits is to be sent, if the network is there. */
	| { kind: 'send' }
	/** Somebody has been told that this has reached the portal. */
	| { kind: 'told'; id: string }

/** How it stands; the worker says it to every open page when it has changed, and to who asks. */
export type Standing = {
	kind: 'standing'
	/** Whether the network has failed and not been seen since. */
	isOffline: boolean
	waiting: readonly Waiting[]
	/** What could not be taken; it is kept here until its writer has seen it. */
	refused: readonly Waiting[]
	/** Whether sending waits for its writer to sign in. */
	isSignedOut: boolean
}

/** Something handed in that has not reached the portal. `text` is what was written, for texts. */
export type Waiting = { id: string; what: HandedIn; address: string; text: string | null }

/** Something that waited has reached the portal. */
export type Sent = {
	kind: 'sent'
	id: string
	what: HandedIn
	address: string
	/** Whether a text was changed elsewhere meanwhile: then both stand below each other. */
	isMerged: boolean
	/** The revision of a text that was kept as it was. */
	revision: number | null
}

export type FromWorker = Standing | Sent
