import { Form, Link } from '@remix-run/react'
import { signUpPath } from '~/domain/run-paths'
import type { RunAvailability } from '~/domain/run-place'
import { Button, ButtonLink } from '~/ui/button'
import { SeatsLeft } from '~/ui/run/seats-left'

/** How somebody who is not in the run comes into it; visitors sign in first and are led back. */
export function SignUp({
	run,
	availability,
	code,
	isSignedIn,
	signIn,
	register,
}: {
	run: { id: string }
	availability: RunAvailability
	code: string | null
	isSignedIn: boolean
	signIn: string
	register: string
}) {
	const isFull = availability.kind === 'waiting-list'
	return (
		<section className="flow" aria-labelledby="pamelding">
			<h2 id="pamelding">Påmelding</h2>
			<p>
				<SeatsLeft availability={availability} />
			</p>
			{availability.kind === 'closed' ? (
				<p>
					Fristen er ute. Ta kontakt med distriktskontoret hvis du vil spørre om det er plass likevel, eller{' '}
					<Link to="/kurs">se andre kurs</Link>.
				</p>
			) : isSignedIn ? (
				<>
					{isFull ? (
						<p>
							Alle plassene er tatt. Stiller du deg på venteliste, rykker du opp av deg selv når noen melder seg av.
							{availability.waiting > 0 ? ` Nå venter ${availability.waiting} foran deg.` : ''}
						</p>
					) : (
						<p>Kurslederen får se navnet ditt og hvor langt du er i kurset, men aldri refleksjonsnotatene dine.</p>
					)}
					<Form method="post" action={`${signUpPath(run)}/meld-pa`}>
						{code ? <input type="hidden" name="kode" value={code} /> : null}
						<Button>{isFull ? 'Sett meg på venteliste' : 'Meld meg på'}</Button>
					</Form>
				</>
			) : (
				<>
					<p>For å melde deg på trenger du en konto. Den er gratis, og etterpå kommer du tilbake hit.</p>
					<div className="actions">
						<ButtonLink to={register}>Lag en konto og meld deg på</ButtonLink>
						<Link to={signIn}>Jeg har en konto</Link>
					</div>
				</>
			)}
		</section>
	)
}
