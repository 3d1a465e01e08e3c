import { Link } from '@remix-run/react'
import { signUpPath } from '~/domain/run-paths'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button'
import { coursePath } from '~/ui/paths'

/** The reader's own place in a run, what it means now, and the way out of it. */
export function OwnPlace({
	run,
	course,
	place,
	isNew,
}: {
	run: { id: string }
	course: { slug: string }
	/** `number` is the place in the line, from 1. */
	place: { state: 'seated' | 'waiting' | 'withdrawn'; number: number }
	isNew: boolean
}) {
	return (
		<section className="flow" aria-labelledby="plassen">
			<h2 id="plassen">Plassen din</h2>
			{place.state === 'seated' ? (
				<Alert tone="success" {...(isNew ? { live: 'status' as const } : {})}>
					{isNew ? 'Nå er du påmeldt, og du har fått plass. Bekreftelsen kommer på e-post.' : 'Du har plass på kurset.'}
				</Alert>
			) : (
				<Alert tone="info" {...(isNew ? { live: 'status' as const } : {})}>
					{`Du står på venteliste som nummer ${place.number}. Blir det en ledig plass, rykker du opp av deg selv, og får e-post om det.`}
				</Alert>
			)}
			<p>Leksjonene på nett er åpne for deg allerede. Du kan begynne nå, eller vente til kurset begynner.</p>
			<div className="actions">
				<ButtonLink to={coursePath(course)}>Gå til leksjonene</ButtonLink>
				<Link to={`${signUpPath(run)}/meld-av`}>Meld deg av</Link>
			</div>
		</section>
	)
}
