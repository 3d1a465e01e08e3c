import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { db } from '#db/connection.server'
import { listPaperCodes } from '#db/queries/run-codes'
import { participantCodesDocument } from '~/documents/participant-codes.server'
import { codeEntryPath, codePath, paperCodesPath } from '~/domain/run-paths'
import { onlyToRead } from '~/lib/http-errors.server'
import { publicUrl } from '~/portal.server'
import { runAt } from '../shared/run-at.server'

/** A sheet with a slip for everybody who has no account; without anybody, the page that says so. */
export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	const codes = await listPaperCodes(db, run.id)
	if (codes.length === 0) throw redirect(paperCodesPath(run))
	const pdf = await participantCodesDocument({
		runTitle: run.title,
		entryUrl: publicUrl + codeEntryPath,
		slips: codes.map(({ name, claimCode }) => ({ name, code: claimCode, url: publicUrl + codePath(claimCode) })),
	})
	return new Response(pdf as Uint8Array<ArrayBuffer>, {
		headers: {
			'Content-Type': 'application/pdf',
			'Content-Disposition': 'inline; filename="koder.pdf"',
			'Cache-Control': 'private, no-store',
		},
	})
}

/** Nothing is written here. */
export const action = onlyToRead
