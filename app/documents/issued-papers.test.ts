import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { certificateLayouts } from '~/domain/certificate-layout'
import { certificateDocument } from './certificate.server'
import { issuedPapers } from './issued-papers.fixture'
import digests from './issued-papers.sha256.json'

const whatToDo =
	'Papers that have been issued would come out with other bytes. Leave the layout as it was, and make the change in a new ' +
	'one: app/documents/README.md, «change the paper certificate», says how. If nothing of ours was changed, a package was.'

test.each(certificateLayouts)('every paper of layout %i keeps its bytes', async (layout) => {
	const made: Record<string, string> = {}
	for (const { name, certificate, print } of issuedPapers(layout)) {
		const pdf = await certificateDocument(certificate, print)
		made[name] = createHash('sha256').update(pdf).digest('hex')
	}

	expect(made, whatToDo).toEqual(digests[layout])
})
