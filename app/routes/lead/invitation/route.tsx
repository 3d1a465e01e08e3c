import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { codePath, invitationPath, newParticipantPath, participantsPath, runChangePath } from '~/domain/run-paths'
import { now } from '~/lib/clock.server'
import { norwegianMoment } from '~/lib/norwegian-time'
import { publicUrl } from '~/portal.server'
import { Alert } from '~/ui/alert'
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

export const meta = runTitle('Invitasjon')

export default function InvitationPage() {
	const { run, code, url, entry, closes, isOpen, isClosed, isNew } = useLoaderData<typeof loader>()
	return (
		<RunPage
			run={run}
			title="Invitasjon"
			via={[{ to: participantsPath(run), text: 'Deltakere' }]}
			here="Invitasjon"
			lead="Den som har lenken eller koden, kan melde seg på. Del den bare med dem den er for."
		>
			{isNew ? (
				<Alert tone="success" live="status">
					Dette er den nye koden. Den gamle virker ikke lenger.
				</Alert>
			) : null}
			{isClosed ? (
				<Alert tone="info" title="Påmeldingsfristen er ute">
					<p>
						Koden tar ikke imot flere nå. Du kan <Link to={runChangePath(run)}>flytte fristen</Link> eller{' '}
						<Link to={newParticipantPath(run)}>legge til deltakere</Link> selv.
					</p>
				</Alert>
			) : null}
			<div className="invitation">
				<img
					src={`${invitationPath(run)}/qr.svg?kode=${code}`}
					width="240"
					height="240"
					alt="QR-kode med lenken til påmeldingen"
				/>
				<dl className="facts">
					<dt>Kode</dt>
					<dd>
						<strong className="code big-code">{code}</strong>
						<br />
						Skrives inn på {entry}
					</dd>
					<dt>Lenke</dt>
					<dd className="breakable">
						<a href={url}>{url}</a>
					</dd>
					<dt>Frist</dt>
					<dd>{closes}</dd>
				</dl>
			</div>
			<p className="not-on-paper">
				<a
					href={`${invitationPath(run)}/qr.svg?kode=${code}`}
					download={`invitasjon-${code}.svg`}
					className="link-alone"
				>
					Last ned QR-koden som bilde
				</a>
			</p>
			<section className="not-on-paper">
				<h2>Tekst du kan lime inn</h2>
				<CopyText
					text={`Du er invitert til «${run.title}».\n\nMeld deg på her, senest ${closes}:\n${url}\n\nEller skriv koden ${code} på ${entry}.`}
				/>
			</section>
			<section className="not-on-paper">
				<h2>Har koden kommet på avveie?</h2>
				<p>
					Lag en ny kode, så slutter den gamle å virke. De som alt er påmeldt, beholder plassen.
					{isOpen ? ' Dette kurset er åpent, så folk kan uansett melde seg på fra kalenderen.' : ''}
				</p>
				<p>
					<Link to={`${invitationPath(run)}/ny-kode`} className="link-alone">
						Lag en ny kode
					</Link>
				</p>
			</section>
		</RunPage>
	)
}
