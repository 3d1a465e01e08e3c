import { Form, Link } from '@remix-run/react'
import { codePath, signUpPath } from '~/domain/run-paths'
import { Alert } from '~/ui/alert'
import { Button, ButtonLink } from '~/ui/button'
import { Page } from '~/ui/page'
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
	return (
		<Page title={`Er du ${place.name}?`} lead={`Det står en plass på «${run.title}» og venter på deg.`}>
			<RunFacts run={run} />
			{isIn ? (
				<Alert tone="info" title="Kontoen din har alt en plass her">
					<p>
						En konto kan ha én plass i hvert kurs. <Link to={signUpPath(run)}>Se plassen du har</Link>. Er det to
						plasser til deg, kan kurslederen fjerne den ene.
					</p>
				</Alert>
			) : isSignedIn ? (
				<Form method="post" action={`${codePath(code)}/plass`} className="flow">
					<input type="hidden" name="plass" value={place.id} />
					<p>
						Er det deg, knytter du plassen til kontoen du er logget inn med. Oppmøte som er ført, følger med. Koden kan
						bare brukes én gang.
					</p>
					<div className="actions">
						<Button>Ja, det er min plass</Button>
						<ButtonLink to="/min-side" variant="tertiary">
							Nei, det er ikke meg
						</ButtonLink>
					</div>
				</Form>
			) : (
				<SignInToGoOn path={codePath(code)}>
					Er det deg, trenger du en konto. Da får du leksjonene og kursbeviset ditt her. Du kommer tilbake hit etterpå.
				</SignInToGoOn>
			)}
		</Page>
	)
}
