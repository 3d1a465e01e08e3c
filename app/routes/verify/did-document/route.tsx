import type { LoaderFunctionArgs } from '@remix-run/node'
import { db } from '#db/connection.server'
import { listIssuerKeys } from '#db/queries/issuer-keys'
import { didDocument } from '~/credentials/did-document'
import { onlyToRead } from '~/lib/http-errors.server'
import { publicAnswer } from '~/lib/public-answer.server'
import { publicUrl } from '~/portal.server'

/** Who the issuer is to machines, with every key that has signed (did:web): open to everybody. */
export async function loader({ request }: LoaderFunctionArgs) {
	const body = `${JSON.stringify(didDocument(publicUrl, await listIssuerKeys(db)), null, 2)}\n`
	return publicAnswer(request, body, { type: 'application/json; charset=utf-8', seconds: 300 })
}

export const action = onlyToRead
