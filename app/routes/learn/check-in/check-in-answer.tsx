import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { CheckInRefusal } from '~/domain/check-in'
import type { RunAccess } from '~/domain/course-run'
import { checkInEntryPath, codeEntryPath, signUpPath } from '~/domain/run-paths'
import { capitalised } from '~/i18n/capitalised'
import { checkInWords } from '~/i18n/check-in'
import { norwegianClock, norwegianDay, norwegianMoment } from '~/i18n/norwegian-time'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Rich } from '~/ui/rich'

/** How it stands with somebody who has scanned the code of a day. */
export type CheckInKind = CheckInRefusal | 'confirm' | 'already' | 'stale' | 'wait' | 'too-early' | 'too-late'

type Place = {
	readonly run: { readonly id: string; readonly title: string; readonly access: RunAccess }
	readonly number: number
	readonly startsAt: string
	readonly opensAt: string
	readonly closesAt: string
}

/** The one press that is left. */
export function ConfirmPresence({ place }: { place: Place }) {
	const words = checkInWords()
	return (
		<Page title={words.confirm.title} lead={words.place(place.run.title, place.number)}>
			<p>{capitalised(norwegianDay(place.startsAt))}</p>
			<Form method="post">
				<Button>{words.confirm.yes}</Button>
			</Form>
			<p className="soft">{words.confirm.about}</p>
		</Page>
	)
}

/** What there is to say instead, and what to do about it. */
export function CheckInAnswer({ kind, place }: { kind: CheckInKind; place: Place | null }) {
	const { title, body } = answers(place)[kind]
	return (
		<Page title={title} lead={place ? checkInWords().place(place.run.title, place.number) : undefined}>
			{body}
		</Page>
	)
}

type Answer = { title: string; body: ReactNode }

function answers(place: Place | null): Record<CheckInKind, Answer> {
	const { confirm, already, stale, scanTooOld, wait, tooEarly, tooLate, ...other } = checkInWords()
	return {
		already: {
			title: already.title,
			body: (
				<>
					<p>{already.text}</p>
					<ButtonLink variant="secondary" to="/min-side">
						{already.toMyPage}
					</ButtonLink>
				</>
			),
		},
		confirm: { title: confirm.title, body: <p>{confirm.reload}</p> },
		stale: {
			title: stale.title,
			body: (
				<>
					<p>{stale.text}</p>
					<p>
						<Rich text={stale.otherwise} code={(text) => <Link to={checkInEntryPath}>{text}</Link>} />
					</p>
				</>
			),
		},
		'scan-too-old': onlyText(scanTooOld),
		wait: onlyText(wait),
		'too-early': {
			title: tooEarly.title,
			body: <p>{place ? tooEarly.text(norwegianMoment(place.opensAt)) : ''}</p>,
		},
		'too-late': {
			title: tooLate.title,
			body: (
				<p>
					{place ? `${tooLate.until(norwegianClock(place.closesAt))} ` : ''}
					{tooLate.text}
				</p>
			),
		},
		cancelled: onlyText(other.cancelled),
		waiting: onlyText(other.waiting),
		'marked-absent': onlyText(other.markedAbsent),
		'not-in-run': { title: other.notInRun.title, body: <NotInRun place={place} /> },
	}
}

function onlyText({ title, text }: { title: string; text: string }): Answer {
	return { title, body: <p>{text}</p> }
}

function NotInRun({ place }: { place: Place | null }) {
	const words = checkInWords().notInRun
	return (
		<>
			<p>{words.text}</p>
			<ul>
				<li className="sentence">
					<Rich text={words.hasCode} code={(text) => <Link to={codeEntryPath}>{text}</Link>} />
				</li>
				<li>{words.otherAddress}</li>
				<li className="sentence">
					{place?.run.access === 'open' ? (
						<Rich text={words.mayEnrol} seats={(text) => <Link to={signUpPath(place.run)}>{text}</Link>} />
					) : (
						words.notEnrolled
					)}
				</li>
			</ul>
		</>
	)
}
