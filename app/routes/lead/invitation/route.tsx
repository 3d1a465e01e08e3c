import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { codePath, invitationPath, newParticipantPath, participantsPath, runChangePath } from '~/domain/run-paths'
import { invitationWords } from '~/i18n/invitation'
import { norwegianMoment } from '~/i18n/norwegian-time'
import { runPageWords } from '~/i18n/run-page'
import { now } from '~/lib/clock.server'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
import { Rich } from '~/ui/rich'
import { leadLinks } from '../shared/lead-links'
import { runAt } from '../shared/run-at.server'
import { RunPage, runHeading } from '../shared/run-page'
import { runTitle } from '../shared/run-title'
import { CopyText } from './copy-text'

export async function loader({ request, params }: LoaderFunctionArgs) {
	const { run } = await runAt(request, params)
	const url = publicUrl + codePath(run.invitationCode)
	return {
		run: runHeading(run),
		code: run.invitationCode,
		url,
		entry: `${publicUrl}/bli-med`.replace(/^https?:\/\//, ''),
		closes: norwegianMoment(run.enrolmentClosesAt),
		isOpen: run.access === 'open',
		isClosed: run.cancelledAt === null && now().toISOString() > run.enrolmentClosesAt,
		isNew: new URL(request.url).searchParams.has('ny'),
	}
}

export const links = leadLinks

export const meta = runTitle(() => invitationWords().title)

export default function InvitationPage() {
	const { run, code, url, entry, closes, isOpen, isClosed, isNew } = useLoaderData<typeof loader>()
	const words = invitationWords()
	const path = codePath(code).slice(1)
	return (
		<RunPage
			run={run}
			title={words.title}
			via={[{ to: participantsPath(run), text: runPageWords().participants }]}
			here={words.title}
			lead={words.lead}
		>
			{isNew ? (
				<Alert tone="success" live="status">
					{words.isNew}
				</Alert>
			) : null}
			{isClosed ? (
				<Alert tone="info" title={words.closed.title}>
					<p>
						<Rich
							text={words.closed.text}
							change={(text) => <Link to={runChangePath(run)}>{text}</Link>}
							add={(text) => <Link to={newParticipantPath(run)}>{text}</Link>}
						/>
					</p>
				</Alert>
			) : null}
			<div className="invitation">
				<img src={`${invitationPath(run)}/qr.svg?kode=${code}`} width="240" height="240" alt={words.picture} />
				<dl className="facts">
					<dt>{words.code}</dt>
					<dd>
						<strong className="code big-code">{code}</strong>
						<br />
						{words.typedAt(entry)}
					</dd>
					<dt>{words.link}</dt>
					<dd className="breakable">
						<a href={url} translate="no">
							{url.slice(0, -path.length)}
							<wbr />
							<span className="unbroken">{path}</span>
						</a>
					</dd>
					<dt>{words.deadline}</dt>
					<dd>{closes}</dd>
				</dl>
			</div>
			<p className="not-on-paper">
				<a
					href={`${invitationPath(run)}/qr.svg?kode=${code}`}
					download={`invitasjon-${code}.svg`}
					className="link-alone"
				>
					{words.download}
				</a>
			</p>
			<section className="not-on-paper">
				<h2>{words.textHeading}</h2>
				<CopyText text={words.text({ run: run.title, deadline: closes, url, code, address: entry })} />
			</section>
			<section className="not-on-paper">
				<h2>{words.strayed}</h2>
				<p>
					{words.aboutNewCode}
					{isOpen ? ` ${words.openAnyway}` : ''}
				</p>
				<p>
					<Link to={`${invitationPath(run)}/ny-kode`} className="link-alone">
						{words.newCode}
					</Link>
				</p>
			</section>
		</RunPage>
	)
}
