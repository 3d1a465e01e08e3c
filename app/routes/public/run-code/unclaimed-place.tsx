import { Form, Link } from '@remix-run/react'
import { codePath, signUpPath } from '~/domain/run-paths'
import { runCodeWords } from '~/i18n/run-code'
import { Alert } from '~/ui/alert'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Rich } from '~/ui/rich'
import { RunFacts } from './run-facts'
import type { RunForReading } from './run-for-reading'
import { SignInToGoOn } from './sign-in-to-go-on'

/** A place that waits for its owner. Says no more of the owner than it takes to know oneself again. */
export function UnclaimedPlace({
	code,
	run,
	isSignedIn,
	isIn,
	place,
}: {
	code: string
	run: RunForReading
	isSignedIn: boolean
	isIn: boolean
	place: { id: string; name: string }
}) {
	const words = runCodeWords().place
	return (
		<Page title={words.title(place.name)} lead={words.lead(run.title)}>
			<RunFacts run={run} />
			{isIn ? (
				<Alert tone="info" title={words.hasPlace}>
					<p>
						<Rich text={words.aboutHasPlace} to={(text) => <Link to={signUpPath(run)}>{text}</Link>} />
					</p>
				</Alert>
			) : isSignedIn ? (
				<Form method="post" action={`${codePath(code)}/plass`} className="flow">
					<input type="hidden" name="plass" value={place.id} />
					<p>{words.ifItIsYou}</p>
					<div className="actions">
						<Button>{words.yes}</Button>
						<ButtonLink to="/min-side" variant="tertiary">
							{words.no}
						</ButtonLink>
					</div>
				</Form>
			) : (
				<SignInToGoOn path={codePath(code)}>{words.needsAccount}</SignInToGoOn>
			)}
		</Page>
	)
}
