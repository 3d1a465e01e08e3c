import type { Sent, Standing, Waiting } from '~/offline/messages'
import { ErrorPage } from '~/ui/shell/error-page'
import { LanguageSwitch } from '~/ui/shell/language-switch'
import { LogoMark } from '~/ui/shell/logo-mark'
import { HowItStands } from '~/ui/shell/offline-notice'
import { OnItsWay } from '~/ui/shell/page-on-its-way'
import { NeedsNetwork } from '~/ui/shell/unsent-form'
import { Group, longWord, Piece, State } from './piece'

const note: Waiting = {
	id: '1',
	what: 'text',
	address: '/gallery/notat',
	text: `Det jeg skrev: ${longWord}`,
	fields: '',
}
const other: Waiting = { ...note, id: '2', what: 'done', address: '/gallery/ferdig', text: null }
const attempt: Waiting = { ...other, id: '3', what: 'attempt', address: '/gallery' }
const quiet: Standing = {
	...{ kind: 'standing', isOffline: false, isSignedOut: false },
	...{ waiting: [], refused: [], taken: [], walked: [] },
}
const sent: Sent = { kind: 'sent', id: 'sent', what: 'text', address: '/gallery/notat', met: null, revision: 2 }
const notices: readonly (readonly [name: string, standing: Standing, sent?: readonly Sent[]])[] = [
	['no network', { ...quiet, isOffline: true }],
	['no network, something waits', { ...quiet, isOffline: true, waiting: [note, other] }],
	['something waits', { ...quiet, waiting: [note] }],
	['something waits for its writer to sign in', { ...quiet, waiting: [note], isSignedOut: true }],
	['everything was sent', quiet, [sent]],
	['everything was sent, one text put together with another', quiet, [{ ...sent, met: 'other-text' }]],
	['everything was sent, an attempt that was handed in elsewhere', quiet, [{ ...sent, met: 'other-answers' }]],
	[
		'everything was sent, two walks that met others',
		quiet,
		[
			{ ...sent, met: 'other-walk' },
			{ ...sent, id: 'again', met: 'other-walk' },
			{ ...sent, id: 'choice', met: 'other-choice' },
		],
	],
	['a text was refused, and something else', { ...quiet, refused: [note, attempt, other] }],
]

/** The frame of the portal, as far as it is not around this page already. The error page is a page, so it comes last. */
export function Shell() {
	return (
		<Group title="The frame">
			<Piece file="shell/offline-notice.tsx">
				{notices.map(([name, standing, sentSince = []]) => (
					<State key={name} name={name}>
						<HowItStands standing={standing} sent={sentSince} onHide={nothing} />
					</State>
				))}
			</Piece>
			<Piece file="shell/page-on-its-way.tsx">
				<State name="a page that takes its time">
					<OnItsWay />
				</State>
			</Piece>
			<Piece file="shell/unsent-form.tsx">
				<State name="at the end of a form">
					<NeedsNetwork />
				</State>
			</Piece>
			<Piece file="shell/language-switch.tsx">
				<State name="as in the header">
					<LanguageSwitch />
				</State>
			</Piece>
			<Piece file="shell/logo-mark.tsx">
				<State name="without its name">
					<LogoMark />
				</State>
			</Piece>
			<Piece file="shell/error-page.tsx">
				{[403, 404, 405, 413, 429, 400, 500].map((status) => (
					<State key={status} name={String(status)}>
						<ErrorPage status={status} requestId="3f2c9a" />
					</State>
				))}
			</Piece>
		</Group>
	)
}

function nothing(): void {}
