import { Link, useSearchParams } from '@remix-run/react'
import type { ReactNode } from 'react'
import { auditOfPath } from '~/domain/admin-paths'
import { placeSettingsWords } from '~/i18n/place-settings'
import { Alert } from '~/ui/alert'
import { ErrorSummary } from '~/ui/error-summary'
import { NorwegianDate } from '~/ui/norwegian-date'
import { Rich } from '~/ui/rich'
import { AdminPage } from './admin-page'
import { ClosingForm } from './closing-form'
import { type PlaceAnswer, PlaceForm } from './place-form'

/** The page of one office or institution: what it is called, whether it is open, and what is on record about it. */
export function PlacePage({
	place,
	via,
	answer,
	hasCounties,
	closing,
	children,
}: {
	place: { id: string; name: string; counties?: string; closedAt: string | null }
	/** The list that it stands in. */
	via: { to: string; text: string }
	answer: PlaceAnswer | undefined
	hasCounties: boolean
	/** Where the form that closes it goes, what closing means, and how many runs are not finished. */
	closing: { action: string; consequence: string; runsToCome: number }
	/** What only one kind of place has, below the form. */
	children?: ReactNode
}) {
	const words = placeSettingsWords()
	const [search] = useSearchParams()
	const { name, closedAt } = place
	return (
		<AdminPage title={name} here={name} width="reading" way={[via]}>
			<ErrorSummary errors={answer?.errors} />
			{search.has('lagret') && !answer ? (
				<Alert tone="success" live="status">
					{words.saved}
				</Alert>
			) : null}
			{closedAt ? (
				<Alert tone="info">
					<p>
						<Rich text={words.closedSince} date={() => <NorwegianDate at={closedAt} />} />
					</p>
				</Alert>
			) : null}
			<PlaceForm answer={answer} place={place} hasCounties={hasCounties} button={words.save} />
			{children}
			<ClosingForm isClosed={closedAt !== null} {...closing} />
			<p>
				<Link className="link-alone" to={auditOfPath(place)}>
					{words.allInLog(name)}
				</Link>
			</p>
		</AdminPage>
	)
}
