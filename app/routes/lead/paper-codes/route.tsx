import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { db } from '#db/connection.server'
import { listPaperCodes } from '#db/queries/run-codes'
import { paperCodesPath, participantsPath } from '~/domain/run-paths'
import { paperCodesWords } from '~/i18n/paper-codes'
import { participantListWords } from '~/i18n/participant-list'
import { runPageWords } from '~/i18n/run-page'
import { ButtonLink } from '~/ui/button'
import { Table } from '~/ui/table'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	return { run: runHeading(run), codes: await listPaperCodes(db, run.id) }
}

export const links = leadLinks

export const meta = runTitle(() => paperCodesWords().title)

export default function PaperCodesPage() {
	const { run, codes } = useLoaderData<typeof loader>()
	const words = paperCodesWords()
	if (codes.length === 0) {
		return (
			<RunPage
				run={run}
				title={words.title}
				via={[{ to: participantsPath(run), text: runPageWords().participants }]}
				here={words.title}
			>
				<p>{words.nobody}</p>
				<p>
					<Link className="link-alone" to={participantsPath(run)}>
						{words.back}
					</Link>
				</p>
			</RunPage>
		)
	}
	return (
		<RunPage
			run={run}
			title={words.title}
			via={[{ to: participantsPath(run), text: runPageWords().participants }]}
			here={words.title}
			lead={words.lead(codes.length)}
		>
			<p>
				<ButtonLink to={`${paperCodesPath(run)}.pdf`} reloadDocument>
					{words.open}
				</ButtonLink>
			</p>
			<p>{words.about}</p>
			<Table
				caption={words.table}
				columns={[
					{ key: 'name', label: participantListWords().name, kind: 'header' },
					{ key: 'code', label: words.code },
				]}
				rows={codes.map(({ name, claimCode }) => ({
					key: claimCode,
					cells: { name, code: <span className="code">{claimCode}</span> },
				}))}
			/>
		</RunPage>
	)
}
