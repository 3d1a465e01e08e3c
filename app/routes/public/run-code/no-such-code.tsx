import { Link } from '@remix-run/react'
import { codeEntryPath } from '~/domain/run-paths'
import { runCodeWords } from '~/i18n/run-code'
import { Page } from '~/ui/page'
import { Rich } from '~/ui/rich'

/** What is said of a code that leads nowhere. */
export function NoSuchCode({ why }: { why: 'malformed' | 'unknown' | 'wait' }) {
	const words = runCodeWords().dead
	if (why === 'wait') {
		return (
			<Page title={words.waitTitle}>
				<p>{words.wait}</p>
			</Page>
		)
	}
	return (
		<Page title={words.title}>
			<p>{words[why]}</p>
			{why === 'unknown' ? (
				<p>
					<Rich text={words.used} to={(text) => <Link to="/min-side">{text}</Link>} />
				</p>
			) : null}
			<p>
				<Link className="link-alone" to={codeEntryPath}>
					{words.typeAgain}
				</Link>
			</p>
		</Page>
	)
}
