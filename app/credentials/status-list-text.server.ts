import { credentialText } from './credential-text.server'
import type { IssuerKey } from './issuer-key.server'
import { withProof } from './proof.server'
import { statusListCredential } from './status-list.server'

type StatusListFacts = {
	readonly publicUrl: string
	readonly issuer: string
	readonly key: IssuerKey
	readonly list: number
	/** The places whose certificates hold no longer, in order. */
	readonly ended: readonly number[]
	/** When the list last changed, UTC. */
	readonly changedAt: string
}

const kept = new Map<number, { readonly facts: string; readonly text: Promise<string> }>()

/**
 * A list of statuses as a signed text, dated when it last changed: the same facts give the same bytes in every process.
 * The newest text of each list is kept, so that it is signed again only after a change.
 */
export function statusListText({ publicUrl, issuer, key, list, ended, changedAt }: StatusListFacts): Promise<string> {
	const facts = JSON.stringify([publicUrl, issuer, key.id, ended, changedAt])
	const found = kept.get(list)
	if (found?.facts === facts) return found.text
	const credential = statusListCredential({ publicUrl, issuer, list, revoked: ended, validFrom: changedAt })
	const text = withProof(credential, { key, issuer, created: changedAt }).then(credentialText)
	kept.set(list, { facts, text })
	return text
}
