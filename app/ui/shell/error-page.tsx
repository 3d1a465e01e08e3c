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
	const code = status >= 500 && requestId ? words.codeWithId(status, requestId) : words.code(status)
	return (
		<div className="error-page">
			<Page title={title} lead={text}>
				<div className="actions">
					<ButtonLink to="/">{words.toFrontPage}</ButtonLink>
					<ButtonLink to="/kurs" variant="secondary">
						{words.seeCourses}
					</ButtonLink>
				</div>
				<p>
					<Rich text={words.urgent} help={(text) => <a href="/trenger-du-hjelp">{text}</a>} />
				</p>
				{/* The browser no longer knows the id of the request, and leaves standing what came with the page. */}
				<p className="soft" suppressHydrationWarning>
					{code}
				</p>
			</Page>
		</div>
	)
}

function wordsFor(status: number): { title: string; text: string } {
	const { unclear, notYours, notFound, notLikeThis, tooMuch, tooOften, ourFault } = shellWords().error
	const known = { 403: notYours, 404: notFound, 405: notLikeThis, 413: tooMuch, 429: tooOften }[status]
	return known ?? (status < 500 ? unclear : ourFault)
}
