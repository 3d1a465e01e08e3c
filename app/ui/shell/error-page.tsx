import { useLocation } from '@remix-run/react'
import { useState } from 'react'
import { shellWords } from '~/i18n/shell'
import { ButtonLink } from '../button'
import { Page } from '../page'
import { Rich } from '../rich'

/** The title of the document when a page can't show itself. */
export function errorTitle(status: number): string {
	return shellWords().title(wordsFor(status).title)
}

/** What a page shows when it can't show itself: what happened in plain words, and ways on. `requestId` finds it in the log. */
export function ErrorPage({ status, requestId }: { status: number; requestId?: string | null | undefined }) {
	const words = shellWords().error
	const { title, text } = wordsFor(status)
	const { pathname, search } = useLocation()
	const [id] = useState(() => requestId || idThatCame())
	const isOurFault = status >= 500
	const code = isOurFault && id ? words.codeWithId(status, id) : words.code(status)
	return (
		<div className="error-page">
			<Page title={title} lead={text}>
				<div className="actions">
					{isOurFault ? (
						<a className="ds-button" href={pathname + search}>
							{words.tryAgain}
						</a>
					) : null}
					<ButtonLink to="/" variant={isOurFault ? 'secondary' : 'primary'}>
						{words.toFrontPage}
					</ButtonLink>
					{isOurFault ? null : (
						<ButtonLink to="/kurs" variant="secondary">
							{words.seeCourses}
						</ButtonLink>
					)}
				</div>
				<p>
					<Rich text={words.urgent} help={(text) => <a href="/trenger-du-hjelp">{text}</a>} />
				</p>
				<p className="soft" data-request-id={id}>
					{code}
				</p>
			</Page>
		</div>
	)
}

/** The id that came with the page: the browser is not told of it in another way. */
function idThatCame(): string {
	if (typeof document === 'undefined') return ''
	return document.querySelector('[data-request-id]')?.getAttribute('data-request-id') ?? ''
}

function wordsFor(status: number): { title: string; text: string } {
	const { unclear, notYours, notFound, notLikeThis, tooMuch, tooOften, ourFault } = shellWords().error
	const known = { 403: notYours, 404: notFound, 405: notLikeThis, 413: tooMuch, 429: tooOften }[status]
	return known ?? (status < 500 ? unclear : ourFault)
}
