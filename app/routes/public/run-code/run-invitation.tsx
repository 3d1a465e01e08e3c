import { Form } from '@remix-run/react'
import { codePath, signUpPath } from '~/domain/run-paths'
import { Alert } from '~/ui/alert'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
import { joinRefusals } from './join-refusals'
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
	const closed = run.closedBy ? joinRefusals[run.closedBy] : null
	return (
		<Page title={run.title} lead="Du er invitert til dette kurset.">
			{refused ? (
				<Alert tone="warning" live="alert">
					{refused}
				</Alert>
			) : null}
			<RunFacts run={run} />
			{isIn ? (
				<>
					<p>Du er med på kurset.</p>
					<p>
						<ButtonLink to={signUpPath(run)}>Se plassen din</ButtonLink>
					</p>
				</>
			) : closed ? (
				<Alert tone="info">{closed}</Alert>
			) : isSignedIn ? (
				<Form method="post" className="flow">
					<p>
						Du blir påmeldt som <strong>{name}</strong>. Er kurset fullt, kommer du på venteliste. Du kan melde deg av
						når du vil før kurset er over.
					</p>
					<Button>Bli med</Button>
				</Form>
			) : (
				<SignInToGoOn path={codePath(code)}>
					Logg inn eller lag en konto for å bli med, senest {run.closes}. Etterpå kommer du tilbake hit.
				</SignInToGoOn>
			)}
		</Page>
	)
}
