import { Form, Link } from '@remix-run/react'
import { signUpPath } from '~/domain/run-paths'
import type { RunAvailability } from '~/domain/run-place'
import { runSignUpWords } from '~/i18n/run-sign-up'
import { Button, ButtonLink } from '~/ui/button'
import { Rich } from '~/ui/rich'
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
	const words = runSignUpWords().signUp
	const isFull = availability.kind === 'waiting-list'
	return (
		<section className="flow" aria-labelledby="pamelding">
			<h2 id="pamelding">{words.title}</h2>
			<p>
				<SeatsLeft availability={availability} />
			</p>
			{availability.kind === 'closed' ? (
				<p>
					<Rich text={words.closed} to={(text) => <Link to="/kurs">{text}</Link>} />
				</p>
			) : isSignedIn ? (
				<>
					{isFull ? (
						<p>
							{words.full} {availability.waiting > 0 ? words.waiting(availability.waiting) : null}
						</p>
					) : (
						<p>{words.leaderSees}</p>
					)}
					<Form method="post" action={`${signUpPath(run)}/meld-pa`}>
						{code ? <input type="hidden" name="kode" value={code} /> : null}
						<Button>{isFull ? words.joinLine : words.signUp}</Button>
					</Form>
				</>
			) : (
				<>
					<p>{words.needsAccount}</p>
					<div className="actions">
						<ButtonLink to={register}>{words.makeAccount}</ButtonLink>
						<Link to={signIn}>{words.haveAccount}</Link>
					</div>
				</>
			)}
		</section>
	)
}
