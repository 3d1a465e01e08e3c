import type { LoaderFunctionArgs } from '@remix-run/node'
import { z } from 'zod'
import { db } from '#db/connection.server'
import { listIssuerKeys } from '#db/queries/issuer-keys'
import { findNewestStatusChange, hasStatusList, listEndedPlaces } from '#db/queries/status-lists'
import { statusListText } from '~/credentials/status-list-text.server'
import { issuerDid, issuerKey } from '~/issuer.server'
import { notFound, onlyToRead, parseParams } from '~/lib/http-errors.server'
import { publicAnswer } from '~/lib/public-answer.server'
import { publicUrl } from '~/portal.server'

const Params = z.object({ list: z.string().regex(/^[1-9]\d{0,5}$/) })

/** A list of statuses for programs that verify credentials; says nothing of who holds what. Asked for anew each time. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const list = Number(parseParams(Params, params).list)
	if (!(await hasStatusList(db, list))) notFound()
	const changedAt = (await findNewestStatusChange(db, list)) ?? (await firstMoment())
	const ended = await listEndedPlaces(db, list)
	const text = await statusListText({ publicUrl, issuer: issuerDid, key: issuerKey(), list, ended, changedAt })
	return publicAnswer(request, text, { type: 'application/vc', seconds: 0 })
}

export const action = onlyToRead

/** When the first key came: no list is older. */
async function firstMoment(): Promise<string> {
	const moments = (await listIssuerKeys(db)).map(({ createdAt }) => createdAt)
	return moments.sort()[0] ?? notFound()
}
