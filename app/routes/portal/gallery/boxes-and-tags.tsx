import { Alert } from '~/ui/alert'
import { Card } from '~/ui/card'
import { CertificateStatusTag } from '~/ui/certificate-status-tag'
import { DefinitionList } from '~/ui/definition-list'
import { Details } from '~/ui/details'
import { EmailAddress } from '~/ui/email-address'
import { NorwegianDate } from '~/ui/norwegian-date'
import { NorwegianSpan } from '~/ui/norwegian-span'
import { Page } from '~/ui/page'
import { Tag } from '~/ui/tag'
import { Group, longName, longWord, Piece, State } from './piece'

const alertTones = ['info', 'success', 'warning', 'danger'] as const
const tones = ['main', 'neutral', 'apricot', 'info', 'success', 'warning', 'danger'] as const

/** What holds words together, and what says a word about something. */
export function BoxesAndTags() {
	return (
		<Group title="Boxes and tags">
			<Piece file="alert.tsx">
				{alertTones.map((tone) => (
					<State key={tone} name={tone}>
						<Alert tone={tone}>Kurset er fullt. Du står på venteliste.</Alert>
						<Alert tone={tone} title={`Med tittel: ${longWord}`} live="status">
							<p>
								Du kan <a href="/gallery">se alle kurs</a>.
							</p>
						</Alert>
					</State>
				))}
			</Piece>
			<Piece file="card.tsx">
				{tones.map((tone) => (
					<State key={tone} name={tone}>
						<Card tone={tone}>Et kort</Card>
						<Card tone={tone} variant="tinted">
							Et stillere kort, med <a href="/gallery">en lenke</a>
						</Card>
					</State>
				))}
			</Piece>
			<Piece file="tag.tsx">
				<State name="every tone">
					<div className="actions">
						{tones.map((tone) => (
							<Tag key={tone} tone={tone}>
								{tone}
							</Tag>
						))}
					</div>
				</State>
			</Piece>
			<Piece file="certificate-status-tag.tsx">
				<State name="valid, replaced, revoked">
					<div className="actions">
						<CertificateStatusTag status="valid" />
						<CertificateStatusTag status="replaced" />
						<CertificateStatusTag status="revoked" />
					</div>
				</State>
			</Piece>
			<Piece file="details.tsx">
				<State name="folded, unfolded, a long summary">
					<Details summary="Hva skjer nå?">Du får et brev.</Details>
					<Details summary="Hvem ser dette?" open>
						<p>Bare du.</p>
					</Details>
					<Details summary={longWord}>{longName}</Details>
				</State>
			</Piece>
			<Piece file="definition-list.tsx">
				<State name="short and long">
					<DefinitionList
						items={[
							{ term: 'Navn', description: longName },
							{ term: 'Kode', description: <a href="/gallery">K7QX-4MPT-9R2W</a> },
							{ term: longWord, description: 'Ja' },
						]}
					/>
				</State>
			</Piece>
			<Piece file="email-address.tsx">
				<State name="an address, and what was typed in its place">
					<p>
						<EmailAddress address="bjorn.osten.aetterstad.wilhelmsen@studentpost.eksempel.no" />
					</p>
					<p>
						<EmailAddress address="ikke-en-adresse" />
					</p>
				</State>
			</Piece>
			<Piece file="norwegian-date.tsx">
				<State name="a day">
					<NorwegianDate at="2026-11-22T23:30:00.000Z" />
				</State>
			</Piece>
			<Piece file="norwegian-span.tsx">
				<State name="a day, without its year, days apart">
					<p>
						<NorwegianSpan from="2026-12-08T08:00:00.000Z" to="2026-12-08T15:00:00.000Z" />
					</p>
					<p>
						<NorwegianSpan
							from="2026-12-08T08:00:00.000Z"
							to="2026-12-08T15:00:00.000Z"
							hasYear={false}
							isCapitalised
						/>
					</p>
					<p>
						<NorwegianSpan from="2026-12-08T08:00:00.000Z" to="2026-12-09T15:00:00.000Z" />
					</p>
				</State>
			</Piece>
			<Piece file="page.tsx">
				<State name="for reading, with a lead">
					<Page title={longWord} lead="En setning som innleder siden.">
						<p>Teksten på siden.</p>
					</Page>
				</State>
			</Piece>
		</Group>
	)
}
