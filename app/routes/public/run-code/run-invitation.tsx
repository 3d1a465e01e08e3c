import { Form } from '@remix-run/react'
import { codePath, signUpPath } from '~/domain/run-paths'
import { runCodeWords } from '~/i18n/run-code'
import { Alert } from '~/ui/alert'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { Rich } from '~/ui/rich'
import { RunFacts } from './run-facts'
import type { RunForReading } from './run-for-reading'
import { SignInToGoOn } from './sign-in-to-go-on'

/** The page of a run for somebody who was invited. */
export function RunInvitation({
	code,
	run,
	isSignedIn,
	isIn,
	name,
	refused,
}: {
	code: string
	run: RunForReading
	isSignedIn: boolean
	isIn: boolean
	name: string | null
	refused: string | undefined
}) {
	const { invitation: words, refused: refusals } = runCodeWords()
	const closed = run.closedBy ? refusals[run.closedBy] : null
	return (
		<Page title={run.title} lead={words.lead}>
			{refused ? (
				<Alert tone="warning" live="alert">
					{refused}
				</Alert>
			) : null}
			<RunFacts run={run} />
			{isIn ? (
				<>
					<p>{words.isIn}</p>
					<p>
						<ButtonLink to={signUpPath(run)}>{words.seePlace}</ButtonLink>
					</p>
				</>
			) : closed ? (
				<Alert tone="info">{closed}</Alert>
			) : isSignedIn ? (
				<Form method="post" className="flow">
					<p>
						<Rich text={words.signedUpAs} name={() => <strong>{name}</strong>} />
					</p>
					<Button>{words.join}</Button>
				</Form>
			) : (
				<SignInToGoOn path={codePath(code)}>{words.signInBy(run.closes)}</SignInToGoOn>
			)}
		</Page>
	)
}
